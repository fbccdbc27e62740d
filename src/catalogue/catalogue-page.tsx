import { useEffect, useState } from 'preact/hooks';
import type { CatalogueData } from '../coach/rules/catalogue-examples.ts';
import type { CatalogueEntry } from '../coach/rules/rulebook.ts';
import { Glyph } from '../page/card/glyph.tsx';
import { wordingIn } from '../settings/all-words.ts';
import type { InterfaceLanguage, Wording } from '../settings/wording.ts';
import { EntryArticle } from './entry-article.tsx';

/** A part of the page: a family of rules, or the praise. */
interface Part {
  readonly id: string;
  readonly name: string;
  readonly kind: 'rule' | 'signal';
  readonly entries: readonly CatalogueEntry[];
}

function partsOf({ catalogue: { families, rules, signals } }: CatalogueData, language: InterfaceLanguage, wording: Wording): readonly Part[] {
  return [
    ...families.map(({ id, name }): Part => ({ id, name: name[language], kind: 'rule', entries: rules.filter((rule) => rule.family === id) })),
    { id: 'praise', name: wording('catalogueGlad'), kind: 'signal', entries: signals },
  ];
}

function Contents({ parts, language, wording }: { readonly parts: readonly Part[]; readonly language: InterfaceLanguage; readonly wording: Wording }) {
  return (
    <nav aria-label={wording('catalogueContents')}>
      {parts.map(({ id, name, entries }) => (
        <div key={id}>
          <a class="part" href={`#${id}`}>{name}</a>
          <ul>{entries.map((entry) => <li key={entry.id}><a href={`#${entry.id}`}>{entry.name[language]}</a></li>)}</ul>
        </div>
      ))}
    </nav>
  );
}

function ExamplesSwitch({ value, onChange, wording }: { readonly value: InterfaceLanguage; onChange(value: InterfaceLanguage): void; readonly wording: Wording }) {
  return (
    <fieldset class="row">
      <legend>{wording('catalogueExamplesIn')}</legend>
      <span class="segments">
        {(['it', 'en'] as const).map((language) => (
          <label key={language} lang={language}>
            <input type="radio" name="examples" checked={value === language} onChange={() => onChange(language)} />
            <span>{wording(language === 'it' ? 'languageItalian' : 'languageEnglish')}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/**
 * The catalogue: every rule and every praised signal, what it is, why, what stands behind it, examples.
 * Each has its id as the fragment of the page's address.
 * @param language of the interface; examples begin in it and can be switched
 */
export function CataloguePage({ data, language }: { readonly data: CatalogueData; readonly language: InterfaceLanguage }) {
  const [examplesIn, setExamplesIn] = useState(language);
  const wording = wordingIn(language);
  const parts = partsOf(data, language, wording);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${wording('catalogueTitle')} · Parlacon`;
  }, [language]);

  return (
    <>
      <header>
        <p class="brand"><Glyph verdict="dialogic" /> Parlacon</p>
        <h1>{wording('catalogueTitle')}</h1>
        <p class="lead">{wording('catalogueLead')}</p>
        <ExamplesSwitch value={examplesIn} onChange={setExamplesIn} wording={wording} />
      </header>
      <Contents parts={parts} language={language} wording={wording} />
      <main>
        {parts.map(({ id, name, kind, entries }) => (
          <section key={id} id={id} aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{name}</h2>
            {entries.map((entry) => (
              <EntryArticle key={entry.id} entry={entry} kind={kind} language={language} wording={wording} examplesIn={examplesIn} examples={data.examples.find((one) => one.id === entry.id && one.language === examplesIn)} />
            ))}
          </section>
        ))}
      </main>
    </>
  );
}
