import type { ShownExamples } from '../coach/rules/catalogue-examples.ts';
import type { CatalogueEntry } from '../coach/rules/rulebook.ts';
import type { InterfaceLanguage, Wording, WordingKey } from '../settings/wording.ts';
import { ExampleList } from './example-list.tsx';

const PRINCIPLES: Readonly<Record<string, WordingKey>> = {
  dialogue: 'principleDialogue',
  listening: 'principleListening',
  transparency: 'principleTransparency',
  trust: 'principleTrust',
  humility: 'principleHumility',
  'people first': 'principlePeople',
};

/** What an entry of the catalogue shows. */
export interface EntryProps {
  readonly entry: CatalogueEntry;
  readonly kind: 'rule' | 'signal';
  readonly language: InterfaceLanguage;
  readonly wording: Wording;
  readonly examplesIn: InterfaceLanguage;
  /** Undefined where there are none in that language. */
  readonly examples: ShownExamples | undefined;
}

/** One rule or praised signal: its name, why it matters, examples with what the coach offers, its source. */
export function EntryArticle({ entry, kind, language, wording, examplesIn, examples }: EntryProps) {
  const principle = PRINCIPLES[entry.principle];
  return (
    <article id={entry.id} class={kind} aria-labelledby={`${entry.id}-name`}>
      <h3 id={`${entry.id}-name`}><a href={`#${entry.id}`}>{entry.name[language]}</a></h3>
      <p class="why">{entry.why[language]}</p>
      <p class="facts">
        {principle !== undefined && <span>{wording('cataloguePrinciple')}: <b>{wording(principle)}</b></span>}
        {entry.minor && <span>{wording('catalogueMinor')}</span>}
      </p>
      {examples !== undefined && (
        <div class="examples" lang={examplesIn}>
          <ExampleList title={wording(kind === 'rule' ? 'catalogueFound' : 'catalogueSeen')} examples={examples.found} wording={wording} language={language} />
          <ExampleList title={wording('catalogueStrict')} examples={examples.strict} wording={wording} language={language} />
          <ExampleList title={wording(kind === 'rule' ? 'cataloguePassed' : 'catalogueNotSeen')} examples={examples.passed} wording={wording} language={language} />
        </div>
      )}
      {entry.source !== undefined && <p class="source"><span>{wording('catalogueSource')}</span> {entry.source[language]}</p>}
    </article>
  );
}
