// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsWorld } from '../../src/options/options-page.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/schema.ts';
import { exportSettings } from '../../src/settings/transfer.ts';
import { checkSettings } from '../../src/settings/validation.ts';
import { violationsIn } from '../accessibility.ts';

afterEach(() => render(null, document.body));

async function show(part: Partial<Settings> = {}, patterns: readonly string[] = []) {
  let settings: Settings = { ...DEFAULT_SETTINGS, interfaceLanguage: 'en', ...part };
  const saveFile = vi.fn();
  const own: { patterns: readonly string[]; keeps: boolean; changed?: () => void } = { patterns, keeps: false };
  const world: OptionsWorld = {
    async change(change) {
      settings = checkSettings({ ...settings, ...change(settings) }).settings;
      return settings;
    },
    watch: () => undefined,
    browserLanguage: 'en',
    families: () => [{ id: 'pushing', name: 'Pushing', rules: [{ id: 'hard-sell', name: 'Order to buy' }, { id: 'urgency', name: 'Time pressure' }] }],
    sites: ['x', 'linkedin', 'mastodon'],
    saveFile,
    own: {
      list: async () => own.patterns,
      remove: vi.fn(async (pattern: string) => {
        if (own.keeps) throw new Error('no');
        own.patterns = own.patterns.filter((one) => one !== pattern);
        own.changed?.();
      }),
      watch(onChange) {
        own.changed = onChange;
      },
    },
  };
  await act(async () => render(<OptionsPage world={world} first={settings} />, document.body));
  const click = (selector: string, words: string): Promise<void> =>
    act(async () => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent === words);
      if (!found) throw new Error(`no ${selector} “${words}”`);
      found.click();
    });
  const readFile = async (file: string | Pick<File, 'text'>): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    Object.defineProperty(input, 'files', { value: [typeof file === 'string' ? new File([file], 'settings.json') : file], configurable: true });
    const said = document.querySelector('[aria-labelledby=file] .says')?.textContent;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(document.querySelector('[aria-labelledby=file] .says')?.textContent).not.toBe(said));
  };
  return { click, own, readFile, saveFile, settings: () => settings, text: () => document.body.textContent ?? '' };
}

describe('the settings page', () => {
  it('turns rules off one by one, and their family as a whole', async () => {
    const { click, settings, text } = await show();
    await click('label', 'Time pressure');
    expect(settings()).toMatchObject({ rulesOff: ['urgency'], familiesOff: [] });
    await click('label', 'Pushing');
    expect(settings()).toMatchObject({ rulesOff: ['urgency'], familiesOff: ['pushing'] });
    expect(text()).not.toContain('Time pressure');
  });

  it('takes words to leave alone, one a line', async () => {
    const { settings } = await show({ neverFlag: ['Acme'] });
    const field = document.querySelector('textarea[aria-labelledby=words]') as HTMLTextAreaElement;
    expect(field.value).toBe('Acme');
    await act(async () => {
      field.value = 'Acme\n\n Offerta Lampo \n';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(settings().neverFlag).toEqual(['Acme', 'Offerta Lampo']);
  });

  it('takes a label and closings of one’s own', async () => {
    const { settings } = await show();
    const write = (selector: string, words: string): Promise<void> =>
      act(async () => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (!field) throw new Error(`no ${selector}`);
        field.value = words;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await write('input[aria-labelledby=label]', ' In collaborazione con [marchio] ');
    await write('textarea[aria-labelledby=closings]', 'E tu?\nChi viene?');
    expect(settings()).toMatchObject({ disclosure: 'In collaborazione con [marchio]', closings: ['E tu?', 'Chi viene?'] });
  });

  it('starts from a preset, says what it changed, and takes it back', async () => {
    const { click, settings, text } = await show({ voice: 'singular', closings: ['E tu?'] });
    await click('button', 'A public body');
    expect(settings()).toMatchObject({ address: 'voi', voice: 'plural', emoji: 'low', strictness: 'strict', closings: ['E tu?'] });
    expect(text()).toMatch(/A public body: here is what has changed\..*strict.*voi.*we/);
    await click('button', 'A public body');
    expect(text()).toContain('A public body: your tone is this already.');
    await click('button', 'A creator');
    await click('button', 'As it was before');
    expect(settings()).toMatchObject({ address: 'voi', voice: 'plural', emoji: 'low' });
    expect(text()).not.toContain('here is what has changed');
  });

  it('gives one site a tone and a hashtag norm of its own, and takes them away', async () => {
    const { click, settings } = await show();
    const add = document.querySelector<HTMLSelectElement>('select.add');
    await act(async () => {
      if (add) add.value = 'linkedin';
      add?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(async () => {
      const details = document.querySelector<HTMLDetailsElement>('.site details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await click('.site label', 'Lei');
    await act(async () => {
      const number = document.querySelector<HTMLInputElement>('.site input[type=number]');
      if (number) number.value = '2';
      number?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(settings()).toMatchObject({ address: 'auto', siteTones: { linkedin: { address: 'lei' } }, hashtags: { linkedin: 2 } });
    expect(await violationsIn(document.body)).toEqual([]);
    await click('.site button', 'As elsewhere');
    expect(settings()).toMatchObject({ siteTones: {}, hashtags: { linkedin: 2 } });
  });

  it('keeps a site in sight that has just been switched on again', async () => {
    const { click, settings, text } = await show({ sitesOff: ['linkedin'] });
    await click('label', 'Coach me on LinkedIn');
    expect(settings().sitesOff).toEqual([]);
    expect(text()).toContain('Coach me on LinkedIn');
  });

  it('lists the sites that the writer has added, and takes them off', async () => {
    const { click, text } = await show({}, ['https://blog.example/*', 'https://*/*']);
    expect(text()).toMatch(/Sites you added.*blog\.example.*All sites/);
    await click('button', 'Remove');
    expect(text()).not.toContain('blog.example');
    expect(text()).toContain('All sites');
  });

  it('says when the browser keeps a site', async () => {
    const { click, own, text } = await show({}, ['https://blog.example/*']);
    own.keeps = true;
    await click('button', 'Remove');
    expect(text()).toContain('The browser didn’t save that.');
    own.keeps = false;
    await click('button', 'Remove');
    expect(text()).not.toContain('The browser didn’t save that.');
  });

  it('says when a file can’t be read at all', async () => {
    const { readFile, text } = await show();
    await readFile({ text: () => Promise.reject(new Error('gone')) });
    expect(text()).toContain('This file can’t be read.');
  });

  it('gives the settings as a file and takes them back', async () => {
    const { click, readFile, saveFile, settings, text } = await show({ strictness: 'strict', ignored: ['abc'] });
    await click('button', 'Save to a file');
    expect(saveFile).toHaveBeenCalledExactlyOnceWith('parlacon-settings.json', exportSettings(settings()));
    await click('button', 'Start afresh');
    expect(settings()).toMatchObject({ strictness: 'strict' });
    await click('button', 'No, keep them');
    await click('button', 'Start afresh');
    await click('button', 'Yes, start afresh');
    expect(settings()).toEqual(DEFAULT_SETTINGS);
    await readFile(String(saveFile.mock.lastCall?.[1]));
    expect(settings()).toMatchObject({ strictness: 'strict', ignored: ['abc'] });
    expect(text()).toContain('Your settings are in place.');
  });

  it.each([
    ['{', 'This file can’t be read.'],
    ['{}', 'This file holds no Parlacon settings.'],
    ['{"schemaVersion":9,"voice":"plural"}', 'This file comes from a newer Parlacon.'],
    ['{"voice":"choir","strictness":"strict"}', 'Your settings are in place, but for these: voice.'],
  ])('says what it made of the file %s', async (file, words) => {
    const { readFile, text } = await show();
    await readFile(file);
    expect(text()).toContain(words);
  });

  it.each(['en', 'it'] as const)('is accessible in %s', async (interfaceLanguage) => {
    await show({ interfaceLanguage, ignored: ['abc'], sitesOff: ['x'] }, ['https://blog.example/*']);
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
