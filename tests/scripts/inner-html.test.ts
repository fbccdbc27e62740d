import { describe, expect, it } from 'vitest';
import { withoutInnerHtml } from '../../scripts/build/inner-html.ts';
import { built } from './built.ts';

describe('taking raw markup out of a bundle', () => {
  it.each([
    ['dom.innerHTML = newHtml.__html;', 'void 0;'],
    ['e.innerHTML=s.__html,x()', 'void 0,x()'],
    ['c||(c&&(s.__html==c.__html||s.__html==e.innerHTML)||(e.innerHTML=s.__html))', 'c||(c&&(s.__html==c.__html||s.__html==e.innerHTML)||(void 0))'],
    ['box.textContent = text;', 'box.textContent = text;'],
  ])('%s', (code, wanted) => {
    expect(built(withoutInnerHtml(), { a: { type: 'chunk', fileName: 'a.js', code } })['a']).toMatchObject({ code: wanted });
    expect(built(withoutInnerHtml(), { a: { type: 'asset', fileName: 'a.js', source: code } })['a']).toMatchObject({ source: wanted });
  });

  it('leaves what is not a script alone', () => {
    const text = 'e.innerHTML=s.__html';
    expect(built(withoutInnerHtml(), { a: { type: 'asset', fileName: 'a.json', source: text } })['a']).toMatchObject({ source: text });
  });
});
