import { ANY_HOST, type Life, type Surface } from '../../src/sites/surface.ts';

const VETOES: readonly string[] = ['dm', 'search', 'form'];
const COUNTS: Readonly<Record<NonNullable<Surface['count']>, string>> = {
  x: 'weighted as X does',
  bluesky: 'graphemes, links as Bluesky shows them',
  grapheme: 'graphemes',
  codepoint: 'characters',
  utf16: 'UTF-16 units',
  mastodon: 'as Mastodon does, a link is 23',
};

/** What becomes of the editor once the post is out. */
const AFTERWARDS: Readonly<Record<Life, string>> = {
  detach: 'is taken away',
  clear: 'is emptied',
  collapse: 'is closed up',
  hidden: 'is hidden',
  navigates: 'goes with its page',
};

const NEVER = `## What is never read

Wherever it stands: passwords, one-line fields, search, code, hidden and read-only fields, fields in the same form as a password, a card number or an address, chats and direct messages, mail. Hosts of messengers, mail, documents, passwords and machines to talk with are refused even if somebody asks for them; the list is in \`src/sites/private-hosts.ts\`. On a site of the first table, everything that no row names is left alone.

These rows hold before all others:
`;

const ELSEWHERE = `## Anywhere else

On a site that you let Parlacon into and that no row knows, a field is read only when enough speaks for it: its label or placeholder, what its makers call it, a button near by that publishes, the address, its size. Something must say in words (Italian, English, Spanish, French, German or Portuguese) that a public is meant, and any sign of a message, a search, an order, an address, a contact form or a profile vetoes it. When in doubt it is left alone. No fold or norm is known there, and no limit but the one that a field itself sets.

The planners of posts Hootsuite, Metricool, Publer, Later and Sprout Social are treated so too, with one point of credit: nothing is published of how their editors are built.

## No composer left

Swarm (Foursquare) is written in its app only, and Google+ is gone: neither has a page to read along on.
`;

/** One line of a table; a bar in a cell would end it. */
function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Where on its site a surface stands, as far as its row says so. */
function placeOf({ path, notPath }: Surface): string {
  return [path && `\`${readable(path)}\``, notPath && `not \`${readable(notPath)}\``].filter(Boolean).join(', ');
}

/** A pattern of paths with less of its armour. */
function readable({ source }: RegExp): string {
  return source.replaceAll('\\/', '/').replaceAll('(/|$)', '').replaceAll(/^\^|\|\^/g, (part) => part.slice(0, -1)).replace(/\$$/, '');
}

function limitOf({ limit, count, counter }: Surface): string {
  if (limit === undefined) return '';
  return `${limit.toLocaleString('en')} (${COUNTS[count ?? 'utf16']})${counter === undefined ? '' : ', or what the page shows'}`;
}

function foldOf({ fold, foldLines }: Surface): string {
  const lines = foldLines === undefined ? '' : `${foldLines} ${foldLines === 1 ? 'line' : 'lines'}`;
  return [fold === undefined ? '' : `about ${fold}`, lines].filter((part) => part !== '').join(', ');
}

function readRow(surface: Surface, where: string): readonly string[] {
  const { id, kind, answering, tags, life, sure, date } = surface;
  return [id, where, kind + (answering === undefined ? '' : ', with what it answers'), placeOf(surface), limitOf(surface), foldOf(surface), tags === undefined ? '' : String(tags), [life ?? []].flat().map((one) => AFTERWARDS[one]).join(' or '), `${sure}, ${date}`];
}

/** The text of SITES.md. */
export function sitesPage(sites: readonly Surface[]): string {
  const read = sites.filter(({ kind }) => !VETOES.includes(kind));
  const named = ({ hosts }: Surface): readonly string[] => hosts.filter((host) => host !== ANY_HOST);
  const head = ['row', 'hosts', 'what', 'path', 'limit', 'shown before “…more”', 'tags', 'after posting', 'evidence'];
  const here = read.filter((surface) => named(surface).length > 0);
  const servers = read.filter(({ hosts }) => hosts.includes(ANY_HOST));
  return `# Where Parlacon reads along

Made from the rows in \`src/sites\`; a test fails when the two differ (\`npx vitest run --project unit tests/sites -u\` writes this page anew). *Evidence* says how sure it is that the site looks so, and the newest month in which somebody saw it. Sites change without notice: where one has, Parlacon stays silent. *Tags* is the number of hashtags that the site allows or its people bear with. *After posting* says what becomes of the editor, where somebody saw it. A *row* begins with the name of its site. A limit counts characters.

## Sites that come with the extension

${table(head, here.map((surface) => readRow(surface, named(surface).join(', '))))}

X lets those who pay for it write up to 25,000 characters. Nothing known of its page tells who they are: 280 is what everybody is told there, and no words are held back for it.

## Servers and comment systems, on sites that you let Parlacon into

Known by what their software leaves in the page.

${table(['row', 'known by', ...head.slice(2)], servers.map((surface) => readRow(surface, `\`${surface.mark ?? surface.editor.join(', ')}\``)))}

${ELSEWHERE}
${NEVER}
${table(['row', 'what', 'where'], sites.filter(({ kind }) => VETOES.includes(kind)).map((surface) => [surface.id, surface.kind, [placeOf(surface), surface.within === undefined ? '' : `\`${surface.within}\``].filter((part) => part !== '').join(', ') || surface.editor.map((one) => `\`${one}\``).join(', ')]))}
`;
}
