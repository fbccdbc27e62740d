import { describe, expect, it } from 'vitest';
import type { Address, Voice } from '../../../src/coach/reading.ts';
import { render } from '../../../src/coach/suggestions/template.ts';

const world = (language: string, address: Address, voice: Voice, words: Record<string, string> = {}) => ({ language, address, voice, lookup: (name: string, form: string) => words[form === '' ? name : `${name}:${form}`] });

describe('templates', () => {
  it.each([
    ['{se ti va|se vi va|se le va}, eccola', 'tu', 'se ti va, eccola'],
    ['{se ti va|se vi va|se le va}, eccola', 'voi', 'se vi va, eccola'],
    ['{se ti va|se vi va|se le va}, eccola', 'lei', 'se le va, eccola'],
    ['{ho|abbiamo} preparato {object}', 'tu', 'abbiamo preparato la lampada'],
    ['parliamo di+ {object}', 'tu', 'parliamo della lampada'],
    ['torna a+ {event}', 'tu', "torna all'evento"],
    ['{article} {noun} è qui', 'tu', "l'idraulico è qui"],
    ['a+ {article} {noun}', 'tu', "all'idraulico"],
    ["un po' {noun}", 'tu', "un po' idraulico"],
    ['su+ {who} sappiamo poco', 'tu', 'su Anna sappiamo poco'],
    ['secondo [fonte]', 'tu', 'secondo [fonte]'],
    ['{verb:infinitive} {nothing}', 'tu', undefined],
  ] as const)('%s for %s', (template, address, expected) => {
    const rendered = render(template, world('it', address, 'plural', { object: 'la lampada', event: "l'evento", who: 'Anna', article: "l'", noun: 'idraulico', 'verb:infinitive': 'acquistare' }));
    expect(rendered?.text).toBe(expected);
  });

  it('chooses I or we, and a or an', () => {
    expect(render('{I|we} made a+ {thing}', world('en', 'tu', 'singular', { thing: 'apple pie' }))?.text).toBe('I made an apple pie');
    expect(render('{I|we} made a+ {thing}', world('en', 'tu', 'plural', { thing: 'lamp' }))?.text).toBe('we made a lamp');
  });

  it('points at the first blank', () => {
    const rendered = render('secondo [fonte], [data]', world('it', 'tu', 'plural'));
    expect(rendered?.text.slice(rendered.slot?.start, rendered.slot?.end)).toBe('[fonte]');
  });
});
