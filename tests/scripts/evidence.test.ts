import { describe, expect, it } from 'vitest';
import { withoutEvidence } from '../../scripts/build/evidence.ts';
import { built } from './built.ts';

describe('taking the evidence for sites out of a bundle', () => {
  it.each([
    ['{site:`x`,sure:`high`,date:`2026-10`}', '{site:`x`}'],
    ['{...a,id:`b`,life:"detach",tags:2,date:\'2026-02\'}', '{...a,id:`b`,tags:2}'],
    ['{sure:`low`,date:`2026-11`,kind:`post`}', '{kind:`post`}'],
    ['{id:`b`,sure:`high`,life:[`clear`,"detach"]}', '{id:`b`}'],
    ['{life:[`clear`,x],id:`b`}', '{life:[`clear`,x],id:`b`}'],
    ['{measure:`high`,life:x,sure:y,date:`today`}', '{measure:`high`,life:x,sure:y,date:`today`}'],
  ])('%s', (code, wanted) => {
    expect(built(withoutEvidence(), { a: { type: 'chunk', fileName: 'a.js', code } })['a']).toMatchObject({ code: wanted });
    expect(built(withoutEvidence(), { a: { type: 'asset', fileName: 'a.js', source: code } })['a']).toMatchObject({ source: wanted });
  });

  it('leaves what is not a script alone', () => {
    const text = '{sure:`high`,}';
    expect(built(withoutEvidence(), { a: { type: 'asset', fileName: 'a.json', source: text } })['a']).toMatchObject({ source: text });
  });
});
