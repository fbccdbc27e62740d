/** Share of people's sentences that may be as like a rule's wordings as those it flags. */
const PEOPLE_ALIKE = 0.0003;
/** Of what is flagged in brands' posts for being alike so much is to be right by those who read it, a debatable one counting half … */
const RIGHT = 0.75;
/** … but for a few: so many, or this share of what patterns flag there, so that a rule's flags as a whole stay right. */
const FEW = { number: 1, share: 0.04 };
/** So many sentences of brands at most are looked at. */
const FARTHEST = 200;
/** Above the likest where none may be flagged. */
const MARGIN = 0.3;

/**
 * How like a rule's wordings a sentence must be to be flagged.
 * @param rule the rule
 * @param judged sentences no pattern flags: `{ sum, from, text, read, unsure }`, by models that did not learn them
 * @param flagged how many sentences of brands' posts the rule's patterns flag
 */
export function thresholdOf(rule, judged, flagged) {
  const sorted = judged.toSorted((a, b) => b.sum - a.sum);
  const people = sorted.filter(({ from }) => from === 'people');
  const least = people[Math.floor(people.length * PEOPLE_ALIKE)]?.sum ?? Infinity;
  const brands = sorted.filter(({ from }) => from === 'brands');
  const few = Math.max(FEW.number, FEW.share * flagged);
  const met = new Set();
  let [right, wrong, at] = [0, 0, (brands[0]?.sum ?? 0) + MARGIN];
  const isEnough = () => wrong <= (right * (1 - RIGHT)) / RIGHT + few;
  for (const sentence of brands.slice(0, FARTHEST).filter(({ sum }) => sum > least)) {
    if (met.has(sentence.text)) continue;
    met.add(sentence.text);
    const share = { right: 1, debatable: 0.5 }[verdictOn(sentence, rule)] ?? 0;
    right += share;
    wrong += 1 - share;
    if (isEnough()) at = sentence.sum;
  }
  return isEnough() ? Math.min(at, least) : at;
}

/** What readers said, or patterns hold for possible, of a sentence and a rule; a sentence nobody read counts as wrong. */
export function verdictOn({ read, wrong, unsure }, rule) {
  return read.includes(rule) ? 'right' : wrong.includes(rule) ? 'wrong' : unsure.includes(rule) ? 'debatable' : 'unread';
}
