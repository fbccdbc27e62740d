import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../settings/wording.ts';
import { hostOfPattern } from '../sites/access.ts';

/** The sites that the writer has added, as the browser keeps them. */
export interface OwnSites {
  /** Their match patterns, as of now. */
  list(): Promise<readonly string[]>;
  remove(pattern: string): Promise<unknown>;
  /** Calls back whenever they have changed, until the signal aborts. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** The list of those sites, to take any of them off. */
export function OwnSitesSection({ own, wording }: { readonly own: OwnSites; readonly wording: Wording }) {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    const look = (): void => void own.list().then((list) => !end.signal.aborted && setPatterns(list));
    look();
    own.watch(look, end.signal);
    return () => end.abort();
  }, [own]);

  const remove = (pattern: string): void => {
    own.remove(pattern).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };

  return (
    <section aria-labelledby="own-sites">
      <h2 id="own-sites">{wording('optionsOwn')}</h2>
      <p class="hint">{wording(patterns.length === 0 ? 'optionsOwnNone' : 'optionsOwnHint')}</p>
      {patterns.map((pattern) => {
        const host = hostOfPattern(pattern);
        const name = host === '*' ? wording('optionsOwnAll') : host;
        return (
          <p key={pattern} class="line">
            <span>{name}</span>
            <button type="button" class="button" aria-label={wording('optionsOwnRemoveLabel', name)} onClick={() => remove(pattern)}>{wording('optionsOwnRemove')}</button>
          </p>
        );
      })}
      <p class="says" role="status">{failed && wording('settingsNotSaved')}</p>
    </section>
  );
}
