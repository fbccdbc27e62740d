import type { PageKey } from '../page-keys.ts';
import type { PageWording } from '../page-wording.ts';

/** A language the writer can say the post is in. */
export type PostLanguage = 'it' | 'en';

const LANGUAGES: readonly (readonly [language: PostLanguage, name: PageKey])[] = [['it', 'languageItalian'], ['en', 'languageEnglish']];

interface PostLanguageProps {
  /** Null where the coach finds out by itself. */
  readonly chosen: PostLanguage | null;
  readonly wording: PageWording;
  readonly onChoose: (language: PostLanguage | null) => void;
}

/** Which language the coach takes the post for. */
export function PostLanguageChoice({ chosen, wording, onChoose }: PostLanguageProps) {
  const name = wording('cardPostLanguage');
  return (
    <select
      class="quiet"
      aria-label={name}
      title={name}
      value={chosen ?? 'auto'}
      onChange={({ currentTarget }) => onChoose(LANGUAGES.find(([language]) => language === currentTarget.value)?.[0] ?? null)}
    >
      <option value="auto">{wording('cardPostLanguageAuto')}</option>
      {LANGUAGES.map(([language, key]) => <option key={language} value={language}>{wording(key)}</option>)}
    </select>
  );
}
