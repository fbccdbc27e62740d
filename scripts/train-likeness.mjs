// Learns what the wordings of each rule have in common (src/rulebook/LANGUAGE/likeness.json), for sentences that no pattern knows.
//   node scripts/train-likeness.mjs --data ../shared/data   (--language it: one alone; --show: with the sentences that reach it)
//   node scripts/train-likeness.mjs --lift                        learns nothing: a new example to pass lifts its rule's threshold
// To flag: the rules' own examples, and scripts/train-likeness/wordings. To pass: the examples to pass, lines without a
// mark in the wordings, people's posts, and all that patterns leave alone in brands' posts. What people who read said
// of sentences in brands' posts counts before what patterns say (scripts/train-likeness/read: places and verdicts, no
// texts). Posts stay where they are; only weights are written. The same posts and rules give the same tables.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { thresholdOf, verdictOn } from './train-likeness/threshold.mjs';
import { train } from './train-likeness/train.mjs';
import { Verdicts } from './train-likeness/verdicts.mjs';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' }, language: { type: 'string' }, show: { type: 'boolean', default: false }, lift: { type: 'boolean', default: false } } });
if (!options.lift && !existsSync(options.data)) {
  console.error(`No posts at ${options.data}: say where they are with --data.`);
  process.exit(2);
}

const load = async (path) => (await runnerImport(`./src/coach/${path}.ts`)).module;
const { compileRulebookFolder } = await load('rules/rulebook-plugin');
const { PostReader } = await load('post-reader');
const { load: machineOf } = await load('patterns/match');
const { DEFAULT_TONE } = await load('reading');
const { prepare } = await load('text/document');
const { FEATURES, featuresOf } = await load('likeness/features');
const { mayBeAlike } = await load('likeness/alike-flags');
const { LONGEST, SHORTEST, Likeness, scaleOf, sumOf } = await load('likeness/likeness');
const { LEVELS, pack, unpack } = await load('likeness/packed');

/** Posts taken of each set at most. */
const MOST_POSTS = 2500;
/** Features kept of each rule: both languages' tables together stay under 150 kB. */
const MOST_FEATURES = 1560;
/** Of `pages` (words of shops' pages that press nobody) every other one: the rest is measured. */
const SETS = {
  it: {
    brands: ['fb_brands_it', 'ig_brands_multi', 'politicians_it', 'fb_politics_it', 'pa_tweets_it'],
    people: ['forum_tagit_it', 'reddit_it', 'tweets_ud_it', 'dialog_jilda_it', 'dialog_ilisten_it', 'tweets_sentipolc_it'],
  },
  en: { pages: ['darkpatterns_en'], brands: ['fb_brands_en', 'ig_brands_en', 'linkedin_creators_en', 'corporate_messaging_en'], people: ['reddit_goemotions_en', 'sms_spam_en', 'tweets_en'] },
};
/** Rules about a whole post, or about capitals, tags and labels: no sentence shows them. */
const NOT_LEARNT = new Set(['no-invitation', 'self-centred', 'hashtag-stuffing', 'shouting', 'undisclosed-promotion']);
/** By how much the rules' own examples to pass are kept below. */
const PASSED_BY = 0.01;
/** Two halves of the posts are each judged by what the other taught. */
const FOLDS = 2;

const hashOf = (text) => createHash('sha256').update(text).digest().readUInt32BE(0);
const compilation = compileRulebookFolder();
// What was learnt before must not teach what is learnt now.
const languages = new Map(Object.entries(compilation.rulebook.languages).map(([id, rules]) => [id, { rules, machine: machineOf(rules.program), likeness: new Likeness([]) }]));

/** A text with one stretch in square brackets, as in the rule files: the stretch is what sins. */
function marked(line) {
  const [, quote] = /\[([^[\]]+)\]/.exec(line) ?? [];
  if (quote === undefined) return { text: line, start: -1, end: -1 };
  const start = line.indexOf('[');
  return { text: line.replace(`[${quote}]`, () => quote), start, end: start + quote.length };
}

/** The sentences of a prepared text with their features; `knownOf` says what is known of them, by their offsets. */
function sentencesIn(doc, knownOf) {
  return doc.sentences.flatMap(({ first, last }, index) => {
    const words = doc.tokens.slice(first, last).filter((t) => t.kind === 'word').length;
    if (words === 0) return [];
    const known = knownOf(doc.tokens[first].start, doc.tokens[last - 1].end, index);
    return known === undefined ? [] : [{ keys: Int32Array.from(featuresOf(doc, index), ({ key }) => key), isJudged: words >= SHORTEST && words <= LONGEST, ...known }];
  });
}

/** Of a wording only the marked sentence is known, of one to pass every sentence, and both for their rule alone. */
function wording(rule, line, pass = 'pass') {
  const { text, start, end } = marked(line);
  return sentencesIn(prepare(text), (from, to) => {
    if (start < 0) return { only: rule, like: [], unsure: [], source: pass };
    return from < end && start < to ? { only: undefined, like: [rule], unsure: [], source: 'flag' } : undefined;
  });
}

function wordingsIn(language) {
  const folder = `scripts/train-likeness/wordings/${language}`;
  const lines = readdirSync(folder).sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').map((line) => [file.slice(0, -4), line]));
  const examples = compilation.examples.filter((e) => e.language === language && languages.get(language).rules.rules.some(({ id, kind }) => id === e.id && kind === 'phrase'));
  const own = examples.flatMap(({ id, flag, strict, pass }) => [...[...flag, ...strict].filter(({ text }) => text.includes('[')), ...pass].map(({ text }) => [id, text]));
  const ours = readFileSync(`scripts/train-likeness/ours/${language}.tsv`, 'utf8').trim().split('\n').map((line) => line.split('\t'));
  const offered = compilation.rewriteExamples.filter((e) => e.language === language && !e.never).map(({ rule, offer }) => [rule, offer]);
  return [...lines.flatMap(([rule, line]) => wording(rule, line)), ...[...own, ...ours, ...offered].flatMap(([rule, line]) => (NOT_LEARNT.has(rule) ? [] : wording(rule, line, 'example')))];
}

function postsIn(language, set, from, asked, verdicts) {
  const rows = readFileSync(join(options.data, `${set}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line))
    .filter(({ id, lang, label }) => (lang === language || !lang) && (from === 'pages' ? label === 'ecommerce_neutral' && hashOf(id) % 2 === 0 : !/spam|objective/.test(String(label))));
  const rank = ({ id }) => (verdicts.posts.has(`${set}:${id}`) ? 0 : hashOf(id) + 1);
  rows.sort((a, b) => rank(a) - rank(b));
  const reader = new PostReader(compilation.rulebook, languages, { language, surface: 'post' }, { ...DEFAULT_TONE, strictness: 'strict' });
  return rows.slice(0, MOST_POSTS).flatMap(({ id, text }) => {
    const { reading: { flags }, main } = reader.find(text);
    if (main === undefined) return [];
    return sentencesIn(main.hits.doc, (start, end, index) => {
      const here = flags.filter((flag) => flag.end > 0 && flag.start < end && start < flag.end);
      const rules = (sure) => [...new Set(here.filter(({ sureness }) => (sureness !== 'possible') === sure).map(({ rule }) => rule))];
      const said = verdicts.saidOf(`${set}:${id}`, start, end, text.slice(start, end));
      const unsure = [...rules(false).filter((rule) => !said.wrong.includes(rule)), ...said.debatable];
      const known = { only: undefined, like: [...rules(true), ...said.right], unsure, read: said.right, wrong: said.wrong, source: said.wrong.length + said.right.length > 0 ? 'read' : 'post' };
      return { ...known, from, text: text.slice(start, end), isFlagged: rules(true).length > 0, meant: asked.filter((rule) => mayBeAlike(rule, main.hits, index)).map(({ id }) => id), fold: hashOf(id) % FOLDS };
    });
  });
}

/** A rule's model with its weights in levels, as they are written. */
function coarse({ rule, base, weights }) {
  const sizes = [...weights.values()].map(Math.abs).sort((a, b) => a - b);
  // The few greatest weights are cut, so that the many small ones are told apart.
  const step = Number(((sizes[Math.floor(sizes.length * 0.995)] ?? 1) / (LEVELS - 0.5)).toPrecision(4));
  const levels = new Map([...weights].map(([key, weight]) => [key, Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / step)))]).filter(([, level]) => level !== 0));
  return { rule, base: Number(base.toFixed(3)), step, levels, weights: new Map([...levels].map(([key, level]) => [key, level * step])) };
}

function learn(language) {
  const verdicts = new Verdicts(language);
  const { brands, people, pages = [] } = SETS[language];
  const wordings = wordingsIn(language);
  const rules = languages.get(language).rules.rules.filter(({ id, kind }) => kind === 'phrase' && !NOT_LEARNT.has(id));
  const posts = [...brands.flatMap((set) => postsIn(language, set, 'brands', rules, verdicts)), ...people.flatMap((set) => postsIn(language, set, 'people', rules, verdicts)), ...pages.flatMap((set) => postsIn(language, set, 'pages', rules, verdicts))];
  return rules.map((asked) => {
    const rule = asked.id;
    const teach = (known) => coarse(train(known, rule, FEATURES, scaleOf, MOST_FEATURES));
    const model = teach([...wordings, ...posts]);
    const at = Number(Math.max(threshold(asked, wordings, posts, teach), ...passedBy(wordings, model)).toFixed(3));
    return { rule, base: model.base, at, step: model.step, features: pack(model.levels) };
  });
}

/** The least thresholds at which what the rule's file says to pass is not flagged. */
function passedBy(wordings, model) {
  return wordings.filter(({ only, source, isJudged }) => source === 'example' && only === model.rule && isJudged).map((s) => sumOf(model.base, model.weights, s.keys) + PASSED_BY);
}

/** How like a rule's wordings a sentence must be, by sentences that did not teach. */
function threshold(asked, wordings, posts, teach) {
  const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = teach([...wordings, ...posts.filter((s) => s.fold !== fold)]);
    return posts.filter((s) => s.fold === fold && s.isJudged && !s.isFlagged && s.meant.includes(asked.id)).map((s) => ({ ...s, sum: sumOf(model.base, model.weights, s.keys) }));
  });
  const flagged = posts.filter((s) => s.from === 'brands' && s.like.includes(asked.id) && !s.read.includes(asked.id)).length;
  const at = thresholdOf(asked.id, judged);
  const alike = judged.filter(({ sum }) => sum > at).map((s) => ({ ...s, verdict: verdictOn(s, asked.id) }));
  const count = (from, ...verdicts) => alike.filter((s) => s.from === from && (verdicts.length === 0 || verdicts.includes(s.verdict))).length;
  console.log(`${asked.id.padEnd(24)} at ${at.toFixed(2).padStart(6)}  people ${count('people')}, brands ${count('brands')} (right ${count('brands', 'right')}, debatable ${count('brands', 'debatable')}; patterns ${flagged})`);
  if (options.show) for (const { from, verdict, text } of alike) console.log(`    ${from} ${verdict}  ${text.replaceAll('\n', ' ').slice(0, 140)}`);
  return at;
}

/** The tables as they are, with thresholds above every example to pass that has come since. */
function lift(language, models) {
  const own = wordingsIn(language);
  return models.map((model) => {
    const weights = unpack(model);
    return { ...model, at: Number(Math.max(model.at, ...passedBy(own, { ...model, weights })).toFixed(3)) };
  });
}

for (const language of Object.keys(SETS).filter((id) => id === (options.language ?? id))) {
  const file = `src/rulebook/${language}/likeness.json`;
  const models = options.lift ? lift(language, JSON.parse(readFileSync(file, 'utf8'))) : learn(language);
  const text = `${JSON.stringify(models, null, 1)}\n`;
  writeFileSync(file, text);
  console.log(`${file}: ${Buffer.byteLength(text)} bytes`);
}
