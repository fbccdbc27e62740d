// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { CataloguePage } from '../../src/catalogue/catalogue-page.tsx';
import type { CatalogueData, FoundExample, PassedExample } from '../../src/coach/rules/catalogue-examples.ts';
import { violationsIn } from '../accessibility.ts';

const both = (en: string, it: string) => ({ en, it });
const found = (text: string, marks: FoundExample['marks'], suggestions: FoundExample['suggestions'] = []): FoundExample => ({ text, reply: false, marks, suggestions });
const passed = (text: string, reply = false): PassedExample => ({ text, reply });

const DATA: CatalogueData = {
  catalogue: {
    families: [{ id: 'pushing', name: both('Pushing', 'Spingere') }],
    rules: [
      { id: 'hard-sell', family: 'pushing', principle: 'humility', name: both('Order to buy', 'Ordine di comprare'), why: both('Reads like an order.', 'Suona come un ordine.'), source: both('Hannah, 2015', 'Hannah, 2015, in Italia'), minor: false, opening: false },
      { id: 'shouting', family: 'pushing', principle: 'dialogue', name: both('Raised voice', 'Voce alta'), why: both('Loud.', 'Forte.'), minor: true, opening: false },
    ],
    signals: [{ id: 'credit', family: '', principle: 'trust', name: both('Credit', 'Merito'), why: both('Named.', 'Con un nome.'), minor: false, opening: true }],
  },
  examples: [
    {
      id: 'hard-sell', language: 'en',
      found: [
        found('Buy now, or order it.', [[0, 7], [12, 17]], [{ kind: 'replace', text: 'If you like, see [link]', slot: { start: 17, end: 23 } }, { kind: 'remove', text: '' }]),
        found('SALE SALE', [], [{ kind: 'insert', text: 'What do you think?' }]),
        found('Get it.', [[0, 3]]), found('Grab it.', [[0, 4]]), found('Order it.', [[0, 5]]),
      ],
      strict: [found('Save it.', [[0, 4]])],
      passed: [passed('Where did you buy it?', true)],
    },
    { id: 'hard-sell', language: 'it', found: [found('Compra ora.', [[0, 10]])], strict: [], passed: [] },
    { id: 'credit', language: 'en', found: [found('Thanks, Ada.', [[0, 11]])], strict: [], passed: [] },
  ],
};

afterEach(() => render(null, document.body));

async function show(language: 'en' | 'it' = 'en') {
  await act(async () => render(<CataloguePage data={DATA} language={language} />, document.body));
  const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? expect.unreachable(`no ${selector}`);
  const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map((e) => e.textContent ?? '');
  return { one, texts };
}

describe('the catalogue', () => {
  it('lists every family and the praise, and links to each entry by its id', async () => {
    const { texts } = await show();
    expect(texts('h2')).toEqual(['Pushing', 'What it is glad to see']);
    const links = [...document.querySelectorAll('nav a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['#pushing', '#hard-sell', '#shouting', '#praise', '#credit']);
    for (const link of links) expect(document.querySelectorAll(link ?? '')).toHaveLength(1);
  });

  it('says name, why, principle, weight and source', async () => {
    const { one } = await show();
    expect(one('#hard-sell').textContent).toMatch(/^Order to buyReads like an order\.Principle: humility.*Hannah, 2015$/);
    expect(one('#shouting .facts').textContent).toContain('weighs little');
  });

  it('marks what is found, every time', async () => {
    const { one } = await show();
    const post = one('#hard-sell .post');
    expect(post.textContent).toBe('Buy now, or order it.');
    expect([...post.querySelectorAll('mark')].map((m) => m.textContent)).toEqual(['Buy now', 'order']);
  });

  it('shows what is offered: words with their blank, words to add, words to leave out', async () => {
    const { texts } = await show();
    expect(texts('#hard-sell .offers li')).toEqual(['If you like, see [link]', 'Leave it out', 'What do you think?']);
    expect(texts('.slot')).toEqual(['[link]']);
  });

  it('says what is about the whole post and what is a reply', async () => {
    const { texts } = await show();
    expect(texts('#hard-sell .aside')).toEqual(['About the whole post', 'in a reply']);
  });

  it('holds back what is more than three', async () => {
    const { texts } = await show();
    expect(texts('#hard-sell .list:first-child > ul .post')).toHaveLength(3);
    expect(texts('#hard-sell summary')).toEqual(['More examples: 2']);
    expect(texts('#hard-sell details .post')).toEqual(['Grab it.', 'Order it.']);
  });

  it('leaves out a title with nothing under it', async () => {
    const { texts } = await show();
    expect(texts('#hard-sell h4')).toEqual(['It gives a note', 'It gives a note when set to strict', 'It lets these be']);
    expect(texts('#credit h4')).toEqual(['It sees it here']);
    expect(texts('#shouting h4')).toEqual([]);
  });

  it('speaks Italian, and shows English examples on request', async () => {
    const { one, texts } = await show('it');
    expect(document.documentElement.lang).toBe('it');
    expect(document.title).toContain('A che cosa fa caso Parlacon');
    expect(texts('#hard-sell .post')).toEqual(['Compra ora.']);
    await act(async () => one('label[lang="en"] input').click());
    expect(texts('#hard-sell .post')[0]).toBe('Buy now, or order it.');
    expect(one('#hard-sell .examples').lang).toBe('en');
    expect(one('#hard-sell h3').textContent).toBe('Ordine di comprare');
    expect(one('#hard-sell h4').lang).toBe('it');
  });

  it('can be used by everyone', async () => {
    await show();
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
