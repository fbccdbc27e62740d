import { useCallback, useState } from 'preact/hooks';
import { useSettings } from '../controls/use-settings.ts';
import { Glyph } from '../page/card/glyph.tsx';
import { CATALOGUE_PAGE, type ComposerAnswer } from '../protocol/messages.ts';
import type { Settings } from '../settings/schema.ts';
import { DraftCoach } from './draft-coach.tsx';
import { OwnSite } from './own-site.tsx';
import { Practice } from './practice.tsx';
import { ToneSettings } from './tone-settings.tsx';
import type { PopupWorld } from './world.ts';

/** The popup: the coach for what is being written in this tab, or a place to try it, and the tone. */
export function App({ world, first, composer: firstComposer }: { readonly world: PopupWorld; readonly first: Settings; readonly composer: ComposerAnswer | null }) {
  const { settings, failed, wording, change } = useSettings(world, first);
  const [composer, setComposer] = useState(firstComposer);
  const lookAgain = useCallback(() => void world.composer().then(setComposer), [world]);

  return (
    <main>
      <header class="brand">
        <Glyph verdict="dialogic" />
        <h1>{wording('popupTitle')}</h1>
        <span>{wording('popupTagline')}</span>
      </header>
      <OwnSite world={world} wording={wording} onChange={lookAgain} />
      {composer?.draft ? (
        <DraftCoach world={world} settings={settings} first={composer} wording={wording} />
      ) : (
        <Practice world={world} settings={settings} wording={wording} change={change} />
      )}
      <ToneSettings settings={settings} site={composer?.site ?? null} wording={wording} change={change} />
      <p class="failed" role="alert">{failed && wording('settingsNotSaved')}</p>
      <footer>
        <a href="/src/options/options.html" target="_blank" rel="noreferrer">{wording('popupAllSettings')}</a>
        <a href={`/${CATALOGUE_PAGE}`} target="_blank" rel="noreferrer">{wording('popupCatalogue')}</a>
        <span>{wording('popupPrivacy')}</span>
      </footer>
    </main>
  );
}
