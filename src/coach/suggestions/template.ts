import type { Address, Voice } from '../reading.ts';
import { contractItalian, elideItalian } from './italian-joins.ts';

/** What a template may draw on. `lookup` gives the words for `{name}` or `{name:form}`; undefined when there are none. */
export interface TemplateWorld {
  readonly language: string;
  readonly address: Address;
  readonly voice: Voice;
  lookup(name: string, form: string): string | undefined;
}

/** A rendered template and its first blank, as offsets into the text. */
export interface Rendered {
  readonly text: string;
  readonly slot: { readonly start: number; readonly end: number } | undefined;
}

const ADDRESSES: readonly Address[] = ['tu', 'voi', 'lei'];

/**
 * Fills a template in: `{a|b|c}` by address, `{a|b}` by voice, `{name}` and `{name:form}` from the post,
 * `[blank]` kept as it is for the writer to fill. Undefined when something named is not there.
 */
export function render(template: string, world: TemplateWorld): Rendered | undefined {
  let missing = false;
  const filled = template.replace(/\{([^{}]*)\}/g, (_, body: string) => {
    const words = body.includes('|') ? choose(body.split('|'), world) : fill(body, world);
    if (words === undefined) missing = true;
    return words ?? '';
  });
  if (missing) return undefined;
  const text = join(filled, world.language).replace(/ {2,}/g, ' ').trim();
  return { text, slot: blankIn(text) };
}

/** The first `[blank]` of a text, as offsets into it. */
export function blankIn(text: string): Rendered['slot'] {
  const blank = /\[[^[\]]+\]/.exec(text);
  return blank === null ? undefined : { start: blank.index, end: blank.index + blank[0].length };
}

function choose(options: readonly string[], world: TemplateWorld): string | undefined {
  if (options.length === 3) return options[ADDRESSES.indexOf(world.address)];
  if (options.length === 2) return options[world.voice === 'singular' ? 0 : 1];
  return undefined;
}

function fill(body: string, world: TemplateWorld): string | undefined {
  const [name = '', form = ''] = body.split(':');
  return world.lookup(name, form);
}

/** Prepositions and articles that change with the word after them. */
function join(text: string, language: string): string {
  if (language === 'it') return contractItalian(elideItalian(text));
  return text.replace(/\b([Aa])\+ +(?=([aeiou]?))/g, (_, a: string, vowel: string) => (vowel === '' ? `${a} ` : `${a}n `));
}
