import type { SettingProps } from '../controls/tone-rows.tsx';

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list of words or sentences, one a line. */
export function LinesSection({ id, title, hint, lines, onChange }: LinesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="hint" id={`${id}-hint`}>{hint}</p>
      <textarea
        // Made anew when the words come from elsewhere, a file or another device.
        key={lines.join('\n')}
        rows={4}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        defaultValue={lines.join('\n')}
        onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
      />
    </section>
  );
}

/** The writer's own words: the label on paid posts, the sentences they like to end on. */
export function OwnWordsSection({ settings, wording, change }: SettingProps) {
  return (
    <>
      <section aria-labelledby="label">
        <h2 id="label">{wording('optionsDisclosure')}</h2>
        <p class="hint" id="label-hint">{wording('optionsDisclosureHint')}</p>
        <input
          key={settings.disclosure}
          type="text"
          class="field"
          maxLength={60}
          aria-labelledby="label"
          aria-describedby="label-hint"
          spellcheck={false}
          placeholder="#adv, #ad"
          defaultValue={settings.disclosure}
          onChange={({ currentTarget }) => change(() => ({ disclosure: currentTarget.value }))}
        />
      </section>
      <LinesSection id="closings" title={wording('optionsClosings')} hint={wording('optionsClosingsHint')} lines={settings.closings} onChange={(closings) => change(() => ({ closings }))} />
      <LinesSection id="words" title={wording('optionsWords')} hint={wording('optionsWordsHint')} lines={settings.neverFlag} onChange={(neverFlag) => change(() => ({ neverFlag }))} />
    </>
  );
}
