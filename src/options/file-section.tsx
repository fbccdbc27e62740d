import { useRef, useState } from 'preact/hooks';
import type { SettingProps } from '../controls/tone-rows.tsx';
import { DEFAULT_SETTINGS } from '../settings/schema.ts';
import { exportSettings, type Imported, importSettings } from '../settings/transfer.ts';
import type { WordingKey } from '../settings/wording.ts';
import { ResetButton } from './reset-button.tsx';

const PROBLEMS: Readonly<Record<Extract<Imported, { readonly ok: false }>['problem'], WordingKey>> = {
  'not-json': 'optionsNotJson',
  'not-settings': 'optionsNotSettings',
  newer: 'optionsNewer',
};

/** The settings as a file: out, in, and back to the first day. */
export function FileSection({ settings, wording, change, saveFile }: SettingProps & { readonly saveFile: (name: string, text: string) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const [says, setSays] = useState('');

  const take = (imported: Imported): void => {
    if (!imported.ok) {
      setSays(wording(PROBLEMS[imported.problem]));
      return;
    }
    change(() => imported.settings);
    setSays(imported.unusable.length === 0 ? wording('optionsImported') : wording('optionsImportedPartly', imported.unusable.join(', ')));
  };

  return (
    <section aria-labelledby="file">
      <h2 id="file">{wording('optionsFile')}</h2>
      <p class="hint">{wording('optionsFileHint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => saveFile('parlacon-settings.json', exportSettings(settings))}>{wording('optionsExport')}</button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>{wording('optionsImport')}</button>
        <ResetButton
          wording={wording}
          onReset={() => {
            change(() => DEFAULT_SETTINGS);
            setSays(wording('optionsWasReset'));
          }}
        />
      </div>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={wording('optionsImport')}
        onChange={(event) => {
          const input = event.currentTarget;
          void input.files?.[0]?.text().then(importSettings, (): Imported => ({ ok: false, problem: 'not-json' })).then(take);
          // Chosen again, the same file is to be read again.
          input.value = '';
        }}
      />
      <p class="says" role="status">{says}</p>
    </section>
  );
}
