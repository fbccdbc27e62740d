import { type Reason, reasonsOf, type Strength } from '../coach/balance/reasons.ts';
import type { ReadAnswer } from '../protocol/messages.ts';
import type { Wording, WordingKey } from '../settings/wording.ts';

const STRENGTHS: Readonly<Record<Strength, WordingKey>> = { much: 'strengthMuch', some: 'strengthSome', little: 'strengthLittle' };

/** Why the verdict is what it is: what weighs against the post and for it, in words, and what would change it most. */
export function ReasonsList({ answer: { reading, explanations }, wording }: { readonly answer: ReadAnswer; readonly wording: Wording }) {
  const { against, favour, most } = reasonsOf(reading);
  if (against.length === 0 && most === undefined) return null;
  const name = (id: string): string => explanations[id]?.name ?? id;
  const listed = (title: WordingKey, reasons: readonly Reason[]) =>
    reasons.length > 0 && (
      <>
        <dt>{wording(title)}</dt>
        {reasons.map(({ id, strength }) => <dd key={id}>{name(id)} <span class="strength">{wording(STRENGTHS[strength])}</span></dd>)}
      </>
    );
  return (
    <details class="reasons">
      <summary>{wording('reasonsTitle')}</summary>
      <dl>
        {listed('reasonsAgainst', against)}
        {listed('reasonsFor', favour)}
        {most && (
          <>
            <dt>{wording('reasonsMost')}</dt>
            <dd>{wording(most.does === 'add' ? 'reasonsAdd' : 'reasonsMend', name(most.id))}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
