import { describe, expect, it } from 'vitest';
import { withoutInnerHtml } from '../../scripts/build/inner-html.ts';

type Bundle = Record<string, { type: 'chunk'; fileName: string; code: string } | { type: 'asset'; fileName: string; source: string }>;

function cleaned(bundle: Bundle): Bundle {
  const plugin = withoutInnerHtml() as unknown as { generateBundle(options: object, bundle: Bundle): void };
  plugin.generateBundle({}, bundle);
  return bundle;
}

describe('taking raw markup out of a bundle', () => {
  it.each([
    ['dom.innerHTML = newHtml.__html;', 'void 0;'],
    ['e.innerHTML=s.__html,x()', 'void 0,x()'],
    ['c||(c&&(s.__html==c.__html||s.__html==e.innerHTML)||(e.innerHTML=s.__html))', 'c||(c&&(s.__html==c.__html||s.__html==e.innerHTML)||(void 0))'],
    ['box.textContent = text;', 'box.textContent = text;'],
  ])('%s', (code, wanted) => {
    expect(cleaned({ a: { type: 'chunk', fileName: 'a.js', code } })['a']).toMatchObject({ code: wanted });
    expect(cleaned({ a: { type: 'asset', fileName: 'a.js', source: code } })['a']).toMatchObject({ source: wanted });
  });

  it('leaves what is not a script alone', () => {
    const text = 'e.innerHTML=s.__html';
    expect(cleaned({ a: { type: 'asset', fileName: 'a.json', source: text } })['a']).toMatchObject({ source: text });
  });
});
