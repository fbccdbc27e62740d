/**
 * Logistic regression, one model a rule: FTRL-Proximal as McMahan and others describe it ("Ad click prediction: a
 * view from the trenches", 2013), learnt twice: on all features, then on those alone that matter most. Deterministic.
 */
const EPOCHS = 8;
const RATE = 0.3;
const SMOOTH = 1;
const FEWER = 0.05;
const SMALLER = 0.5;
/** A wording counts as much as so many sentences of posts, one to pass twice, the rules' own examples most: they were written to show one thing. */
const WEIGHT = { flag: 3, pass: 2, example: 6, read: 3 };
/** Features of fewer sentences are chance. */
const RAREST = 2;

let seed = 0;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

function shuffled(length) {
  const order = Int32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/**
 * @param sentences `{ keys, like, unsure, only, source }`: feature numbers, the rules each is like, those nobody is sure of, the only rule it is known for
 * @param rule the rule to learn
 * @param features how many feature numbers there are
 * @param scaleOf by what a sentence's sum is multiplied, by how many features it has
 * @param most how many features are kept
 * @returns the base and the weights by feature number
 */
export function train(sentences, rule, features, scaleOf, most) {
  seed = 7;
  const rows = sentences.filter(({ only, unsure }) => (only ?? rule) === rule && !unsure.includes(rule));
  const counts = new Uint32Array(features);
  for (const { keys } of rows) for (const key of keys) counts[key] += 1;
  const isKept = counts.map((count) => (count >= RAREST ? 1 : 0));
  const all = learn(rule, rows, isKept, scaleOf);
  // A weight that many sentences share says more than an equal one of two: by the fourth root, which did best on wordings kept apart.
  const worth = (key) => Math.abs(all.weights[key]) * counts[key] ** 0.25;
  const kept = [...all.weights.keys()].filter((key) => all.weights[key] !== 0).sort((a, b) => worth(b) - worth(a) || a - b).slice(0, most);
  isKept.fill(0);
  for (const key of kept) isKept[key] = 1;
  const { base, weights } = learn(rule, rows, isKept, scaleOf);
  return { rule, base, weights: new Map(kept.map((key) => [key, weights[key]])) };
}

function learn(rule, sentences, isKept, scaleOf) {
  // Features that are not kept weigh nothing: left out here, they cost nothing either.
  const rows = sentences.map(({ keys, like, source }) => ({ keys: keys.filter((key) => isKept[key] === 1), scale: scaleOf(keys.length), target: like.includes(rule) ? 1 : 0, worth: WEIGHT[source] ?? 1 }));
  const base = isKept.length;
  const z = new Float64Array(base + 1);
  const n = new Float64Array(base + 1);
  const w = new Float64Array(base + 1);
  const weigh = (place) => {
    const size = Math.abs(z[place]);
    const fewer = place === base ? 0 : FEWER;
    w[place] = size <= fewer ? 0 : -(z[place] - Math.sign(z[place]) * fewer) / ((SMOOTH + Math.sqrt(n[place])) / RATE + SMALLER);
  };
  const step = (place, gradient) => {
    const sigma = (Math.sqrt(n[place] + gradient * gradient) - Math.sqrt(n[place])) / RATE;
    z[place] += gradient - sigma * w[place];
    n[place] += gradient * gradient;
    weigh(place);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const i of shuffled(rows.length)) {
      const { keys, scale, target, worth } = rows[i];
      let sum = w[base];
      for (let k = 0; k < keys.length; k += 1) sum += scale * w[keys[k]];
      const slope = (1 / (1 + Math.exp(-sum)) - target) * worth;
      if (Math.abs(slope) < 1e-3) continue;
      for (let k = 0; k < keys.length; k += 1) step(keys[k], slope * scale);
      step(base, slope);
    }
  }
  return { base: w[base], weights: w.subarray(0, base) };
}
