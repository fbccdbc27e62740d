import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Wording, WordingKey } from '../settings/wording.ts';
import type { Access } from '../sites/access.ts';
import type { PopupWorld } from './world.ts';

interface OwnSiteProps {
  readonly world: PopupWorld;
  readonly wording: Wording;
  /** Called once the coach has come to this tab, or gone from it. */
  readonly onChange: () => void;
}

/** Lets the coach into the current tab's site, or out of it again. Nothing on the sites that it came with. */
export function OwnSite({ world, wording, onChange }: OwnSiteProps) {
  const [access, setAccess] = useState<Access>({ kind: 'none' });
  const [says, setSays] = useState<WordingKey | null>(null);
  const look = useCallback(() => world.access().then(setAccess), [world]);

  useEffect(() => {
    const end = new AbortController();
    void look();
    world.watchOwn(() => {
      void look();
      onChange();
    }, end.signal);
    return () => end.abort();
  }, [world, look, onChange]);

  // The browser shows its question only while the click is being answered: nothing may be waited for before.
  const allow = (pattern: string): void => {
    world.allow(pattern).then(
      (allowed) => {
        setSays(allowed ? 'ownAllowed' : 'ownRefused');
        void look();
      },
      () => setSays('ownRefused'),
    );
  };
  const disallow = (pattern: string): void => {
    setSays(null);
    world.disallow(pattern).then(look, () => setSays('settingsNotSaved'));
  };

  if (access.kind === 'none' || access.kind === 'known') return null;
  return (
    <section aria-labelledby="own-title" class="own">
      <h2 id="own-title">{access.host}</h2>
      {access.kind === 'private' && <p class="calm">{wording('ownPrivate')}</p>}
      {access.kind === 'askable' && (
        <>
          <p class="calm">{wording('ownAsk', access.host)}</p>
          <button type="button" class="invite" onClick={() => allow(access.pattern)}>{wording('ownAllow')}</button>
        </>
      )}
      {access.kind === 'own' && (
        <p class="line">
          <span>{wording('ownHere')}</span>
          <button type="button" class="quiet" onClick={() => disallow(access.pattern)}>{wording('ownStop')}</button>
        </p>
      )}
      <p class="says" role="status">{says && wording(says)}</p>
    </section>
  );
}
