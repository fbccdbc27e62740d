// Trains the letter groups that tell short posts apart (src/coach/language/letter-weights.json) on labelled posts.
//   node scripts/train-language.mjs --data ../shared/data            writes the table
//   node scripts/train-language.mjs --data ../shared/data --hold 0   measures on a fifth of the posts kept from training
// The posts stay where they are; only weights are written. The same posts give the same table.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { CALLS } from './train-language/calls.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    hold: { type: 'string' },
    out: { type: 'string' },
  },
});
if (!existsSync(options.data)) {
  console.error(`No posts at ${options.data}: say where they are with --data.`);
  process.exit(2);
}
const held = options.hold === undefined ? undefined : Number(options.hold);

const load = async (name) => (await runnerImport(`./src/coach/language/${name}.ts`)).module;
const { foldWords } = await load('fold-words');
const { eachGram, scaleOf } = await load('grams');
const { CLASSES, OTHER } = await load('classes');
const { francScores } = await load('franc-scores');
const { functionWordScores } = await load('function-word-scores');
const WIDTH = CLASSES.length;

/** Posts taken of each set at most, so that no site's or year's style drowns the others. */
const SETS = {
  tweets_langid: 9000, langid_carter: 9000, ig_brands_multi: 3000, corp_b2b_multi: 2000, tydip_es_fr: 800,
  fb_brands_it: 900, forum_tagit_it: 1200, tweets_sentipolc_it: 1800, reddit_it: 800, pa_tweets_it: 500, dialog_jilda_it: 500,
  fb_brands_en: 1200, ig_brands_en: 1200, reddit_goemotions_en: 800, tweets_en: 600, darkpatterns_en: 500, sms_spam_en: 400,
  clickbait_en: 800, slogans_en: 500, clickbait_es: 1000, fb_brands_de: 1200,
};
/** Interface texts of an editor in languages the coach doesn't read: the only source of them at hand. */
const FOREIGN = 'nl ca gl ro oc ast pl cs sk sl hr sv da no nb fi et lt lv hu tr id ms eu sq af vi az eo'.split(' ');
const NEIGHBOURS = new Set(['nl', 'ca', 'gl', 'ro', 'oc', 'ast']);
/** Strings taken of each; of the nearest neighbours of the six all there are. */
const FOREIGN_EACH = 160;
/** How often each short call is shown: one alone would drown among the posts. */
const CALLS_TIMES = 4;

const MOST_GRAMS = 5000;
const RAREST = 12;
const EPOCHS = 8;
const DECAY = 6e-9;
/** When the coach answers "unsure": SURE and FOREIGN_AT_MOST in identify-language.ts. */
const SURE = 0.7;
const FOREIGN_AT_MOST = 0.12;
const FEWEST_LETTERS_MEASURED = 20;

const hashOf = (text) => createHash('sha256').update(text).digest().readUInt32BE(0);
let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** Sources left escapes and placeholders in; a writer's field has neither. */
const cleaned = (text) => text
  .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  .replace(/<(email|phone)>/g, ' ');

function readSet([set, most]) {
  const rows = readFileSync(join(options.data, `${set}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  rows.sort((a, b) => hashOf(a.id) - hashOf(b.id));
  return rows.slice(0, most).filter((row) => !row.labels?.suspect).map((row) => {
    const place = CLASSES.indexOf(row.lang);
    return { id: row.id, set: place < 0 ? `${set} (other)` : set, text: cleaned(row.text), label: place < 0 ? OTHER : place };
  });
}

function readForeign(language) {
  const source = readFileSync(`node_modules/ckeditor5/dist/translations/${language}.js`, 'utf8');
  const strings = [...source.matchAll(/"[^"]*":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`).replace(/%\d/g, ' '))
    .filter((text) => text.length > 12).sort((a, b) => hashOf(a) - hashOf(b));
  return strings.slice(0, NEIGHBOURS.has(language) ? strings.length : FOREIGN_EACH)
    .map((text) => ({ id: `${language} ${text}`, set: 'interface (other)', text, label: OTHER }));
}

const readCalls = () => CLASSES.flatMap((language, label) => CALLS[language].split('|').flatMap((text) =>
  Array.from({ length: CALLS_TIMES }, () => ({ id: text, set: `calls${label === OTHER ? ' (other)' : ''}`, text, label }))));

const withoutAccents = (word) => word.normalize('NFD').replace(/\p{M}/gu, '');
const given = (words) => {
  const franc = francScores(words);
  return functionWordScores(words).map((score, c) => score + franc[c]);
};

/** A post whole, two stretches of it (short posts are the hard ones), and now and then without its accents. */
function examplesOf(post) {
  const { words, latinLetters } = foldWords(post.text);
  if (latinLetters < 3) return [];
  const examples = [words];
  for (const [least, spread] of [[3, 5], [1, 3]]) {
    const size = least + Math.floor(random() * spread);
    if (words.length < size + 2) continue;
    const start = Math.floor(random() * (words.length - size + 1));
    examples.push(words.slice(start, start + size));
  }
  if (random() < 0.25) examples.push(words.map(withoutAccents));
  return examples.map((example) => ({ words: example, label: post.label, given: given(example) }));
}

function encode(example, vocabulary) {
  const grams = [];
  for (const word of example.words) {
    eachGram(word, (gram) => {
      const place = vocabulary.get(gram);
      if (place !== undefined) grams.push(place);
    });
  }
  return { grams: Int32Array.from(grams), label: example.label, given: example.given };
}

function chancesOf(item, weights) {
  const scores = [...item.given];
  const scale = scaleOf(item.grams.length);
  for (const gram of item.grams) for (let c = 0; c < WIDTH; c += 1) scores[c] += scale * weights[gram * WIDTH + c];
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
}

/** Multinomial logistic regression by AdaGrad; function words and franc are given, the weights learn the rest. */
function train(items, size) {
  const weights = new Float32Array(size * WIDTH);
  const squares = new Float32Array(size * WIDTH).fill(1e-3);
  const importance = CLASSES.map((_, c) => Math.min(2, Math.sqrt(items.length / WIDTH / items.filter((item) => item.label === c).length)));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = items.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [items[i], items[j]] = [items[j], items[i]];
    }
    const rate = 0.35 * (1 - epoch / EPOCHS) + 0.02;
    for (const item of items) {
      const chances = chancesOf(item, weights);
      const scale = scaleOf(item.grams.length);
      for (let c = 0; c < WIDTH; c += 1) {
        const slope = importance[item.label] * (chances[c] - (c === item.label ? 1 : 0));
        if (Math.abs(slope) < 1e-3) continue;
        for (const gram of item.grams) {
          const place = gram * WIDTH + c;
          const gradient = slope * scale + DECAY * items.length * weights[place];
          squares[place] += gradient * gradient;
          weights[place] -= (rate * gradient) / Math.sqrt(squares[place]);
        }
      }
    }
  }
  return weights;
}

/** All frequent groups are tried; those with the most weight over all texts stay. */
function chooseGrams(examples) {
  const counts = new Map();
  for (const { words } of examples) {
    for (const word of words) eachGram(word, (gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1));
  }
  const frequent = [...counts].filter(([, count]) => count >= RAREST).map(([gram]) => gram);
  const places = new Map(frequent.map((gram, place) => [gram, place]));
  const weights = train(examples.map((example) => encode(example, places)), places.size);
  const worth = frequent.map((gram, place) => {
    const most = Math.max(...weights.subarray(place * WIDTH, place * WIDTH + WIDTH).map(Math.abs));
    return { gram, worth: most * Math.sqrt(counts.get(gram)) };
  });
  return worth.sort((a, b) => b.worth - a.worth).slice(0, MOST_GRAMS).map(({ gram }) => gram).sort();
}

/** Six bits a weight, a letter of this alphabet each; a row is a letter group and its seven weights. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function pack(grams, weights) {
  const centred = weights.map((weight, place) => {
    const row = weights.subarray(place - (place % WIDTH), place - (place % WIDTH) + WIDTH);
    return weight - row.reduce((a, b) => a + b, 0) / WIDTH;
  });
  const sizes = [...centred].map(Math.abs).sort((a, b) => a - b);
  const step = Number((sizes[Math.floor(sizes.length * 0.998)] / 31).toPrecision(5));
  const levels = Array.from(centred, (weight) => Math.max(-32, Math.min(31, Math.round(weight / step))));
  const rows = grams.map((gram, place) => gram + levels.slice(place * WIDTH, (place + 1) * WIDTH).map((level) => ALPHABET[level + 32]).join(''));
  return { table: { classes: CLASSES.join(' '), step, grams: rows.join(' ') }, rounded: levels.map((level) => level * step) };
}

function measure(posts, vocabulary, weights) {
  const tallies = new Map();
  for (const post of posts) {
    const { words, latinLetters } = foldWords(post.text);
    if (latinLetters < FEWEST_LETTERS_MEASURED) continue;
    const chances = chancesOf(encode({ words, label: post.label, given: given(words) }, vocabulary), weights);
    const top = chances.indexOf(Math.max(...chances));
    const answer = chances[top] < SURE || chances[OTHER] > FOREIGN_AT_MOST ? OTHER : top;
    const tally = tallies.get(post.set) ?? { posts: 0, right: 0, wrong: 0 };
    tally.posts += 1;
    if (answer === post.label) tally.right += 1;
    else if (answer !== OTHER) tally.wrong += 1;
    tallies.set(post.set, tally);
  }
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  for (const [set, { posts: all, right, wrong }] of tallies) {
    console.log(`${set.padEnd(24)} ${String(all).padStart(5)} posts   right ${percent(right, all)}   wrong ${percent(wrong, all)}`);
  }
}

const posts = [...Object.entries(SETS).flatMap(readSet), ...FOREIGN.flatMap(readForeign), ...readCalls()];
const isHeld = (post) => held !== undefined && hashOf(`part ${post.id}`) % 5 === held;
const examples = posts.filter((post) => !isHeld(post)).flatMap(examplesOf);
console.log(`${posts.length} posts, ${examples.length} examples`);
const grams = chooseGrams(examples);
const vocabulary = new Map(grams.map((gram, place) => [gram, place]));
const { table, rounded } = pack(grams, train(examples.map((example) => encode(example, vocabulary)), grams.length));
if (held !== undefined) measure(posts.filter(isHeld), vocabulary, rounded);
const out = options.out ?? (held === undefined ? 'src/coach/language/letter-weights.json' : undefined);
if (out !== undefined) {
  const text = `${JSON.stringify(table, null, 1)}\n`;
  writeFileSync(out, text);
  console.log(`${out}: ${Buffer.byteLength(text)} bytes`);
}
