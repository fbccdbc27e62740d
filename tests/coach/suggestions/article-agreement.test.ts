import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../src/coach/suggestions/article-agreement.ts';
import { apply, removal, replacement } from '../../../src/coach/suggestions/splice.ts';
import { prepare } from '../../../src/coach/text/document.ts';
import { grammarOf } from '../grammar-of.ts';

/** Takes `{words}` out, or puts others there, and lets the article agree. */
function changed(marked: string, words: string, language: string): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace('{', '').replace('}', '');
  const doc = prepare(text);
  const splice = words === '' ? removal(doc, start, end, grammarOf(language)) : replacement(doc, start, end, words, grammarOf(language));
  const agreed = splice === undefined ? undefined : withArticle(doc, splice, language);
  return agreed === undefined ? undefined : apply(text, agreed);
}

describe('articles agree with what follows', () => {
  it.each([
    ['it', 'uno {straordinario} evento', '', 'un evento'],
    ['it', 'lo {straordinario} concerto', '', 'il concerto'],
    ['it', 'Il {magnifico} studio', '', 'Lo studio'],
    ['it', "un'{esclusiva} cena", '', 'una cena'],
    ['it', 'una {fantastica} idea', '', "un'idea"],
    ['it', 'nella {splendida} isola', '', "nell'isola"],
    ['it', 'gli {straordinari} corsi', '', 'i corsi'],
    ['it', "l'{esclusivo} menù", '', undefined],
    ['it', "l'{incredibile} offerta", '', "l'offerta"],
    ['it', 'la {rivoluzionaria} lampada', '', 'la lampada'],
    ['it', 'uno {strepitoso} menù', 'nuovo', 'un nuovo menù'],
    ['it', 'Ecco {subito} il menù', '', 'Ecco il menù'],
    ['en', 'a {limited-time} offer', '', 'an offer'],
    ['en', 'An {amazing} day', '', 'A day'],
    ['en', 'an {unbeatable} hour', '', 'an hour'],
    ['en', 'a {great} university', '', 'a university'],
  ] as const)('%s: %s', (language, marked, words, expected) => {
    expect(changed(marked, words, language)).toBe(expected);
  });
});
