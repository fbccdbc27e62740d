import type { ComponentChildren } from 'preact';
import type { FoundExample, PassedExample } from '../coach/rules/catalogue-examples.ts';
import type { InterfaceLanguage, Wording } from '../settings/wording.ts';

/** Examples shown before “more”. */
const FIRST = 3;

function isFound(example: PassedExample | FoundExample): example is FoundExample {
  return 'marks' in example;
}

/** The text with the stretches that the coach marks. */
function marked(text: string, marks: FoundExample['marks']): ComponentChildren {
  const ends = [0, ...marks.map(([, end]) => end)];
  return [...marks.map(([start, end], i) => [text.slice(ends[i], start), <mark class="mark">{text.slice(start, end)}</mark>]), text.slice(ends.at(-1))];
}

/** The words a suggestion brings, its blank apart. */
function words({ kind, text, slot }: FoundExample['suggestions'][number], wording: Wording): ComponentChildren {
  if (kind === 'remove' && text.trim() === '') return wording('choiceRemoveShort');
  const [start, end] = slot === undefined ? [text.length, text.length] : [slot.start, slot.end];
  return <span class="words">{text.slice(0, start).trimStart()}{start < end && <span class="slot">{text.slice(start, end)}</span>}{text.slice(end)}</span>;
}

function ExampleItem({ example, wording, language }: { readonly example: PassedExample | FoundExample; readonly wording: Wording; readonly language: InterfaceLanguage }) {
  const found = isFound(example) ? example : undefined;
  const notes = [found?.marks.length === 0 && wording('cardWholePost'), example.reply && wording('catalogueReply')].filter((note) => note !== false);
  return (
    <li>
      <p class="post">{marked(example.text, found?.marks ?? [])}</p>
      {notes.length > 0 && <p class="aside" lang={language}>{notes.join(', ')}</p>}
      {found !== undefined && found.suggestions.length > 0 && (
        <ul class="offers" aria-label={wording('catalogueOffers')}>
          {found.suggestions.map((suggestion, i) => <li key={i} class={suggestion.kind} lang={suggestion.kind === 'remove' ? language : undefined}>{words(suggestion, wording)}</li>)}
        </ul>
      )}
    </li>
  );
}

/** Examples under a title: the first few, the others on request; nothing where there are none. */
export function ExampleList({ title, examples, wording, language }: { readonly title: string; readonly examples: readonly (PassedExample | FoundExample)[]; readonly wording: Wording; readonly language: InterfaceLanguage }) {
  if (examples.length === 0) return null;
  const items = (some: typeof examples) => some.map((example) => <ExampleItem key={example.text} example={example} wording={wording} language={language} />);
  return (
    <div class="list">
      <h4 lang={language}>{title}</h4>
      <ul>{items(examples.slice(0, FIRST))}</ul>
      {examples.length > FIRST && (
        <details>
          <summary lang={language}>{wording('catalogueMore', examples.length - FIRST)}</summary>
          <ul>{items(examples.slice(FIRST))}</ul>
        </details>
      )}
    </div>
  );
}
