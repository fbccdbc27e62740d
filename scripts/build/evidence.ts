import type { Plugin } from 'vite';
import { replacedInScripts } from './in-scripts.ts';

/** What a row of `src/sites` says of how it is known and what becomes of its editor, as it looks in a minified bundle. */
const LIFE = String.raw`["'\`](?:detach|clear|collapse|hidden|navigates)["'\`]`;
const ONE = String.raw`\b(?:sure:["'\`](?:high|medium|low)["'\`]|date:["'\`]\d{4}-\d\d["'\`]|life:(?:${LIFE}|\[${LIFE}(?:,${LIFE})*\]))`;
/** Where a row ends with it, the comma before it goes too. */
const EVIDENCE = new RegExp(`,?(?:${ONE},)*${ONE}(?=\\})|${ONE},?`, 'g');

/** Takes the evidence for the rows of the sites out of every bundle: it is there to be read, and no code asks for it. */
export function withoutEvidence(): Plugin {
  return replacedInScripts('without-evidence', EVIDENCE, '');
}
