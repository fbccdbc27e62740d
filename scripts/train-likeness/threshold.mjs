/** Share of people's sentences that may be as like a rule's wordings as those it flags. */
const PEOPLE_ALIKE = 0.0003;
/** Of what is flagged in brands' posts for being alike so much is to be right by those who read it; a debatable one is not right. */
const RIGHT = 0.8;
/** So many sentences of brands at most are looked at. */
const FARTHEST = 200;
/** Above the likest where none may be flagged. */
const MARGIN = 0.3;

/**
 * How like a rule's wordings a sentence must be to be flagged.
 * @param rule the rule
 * @param judged sentences no pattern flags: `{ sum, from, text, read, wrong, unsure }`, by models that did not learn them
 */
export function thresholdOf(rule, judged) {
  const sorted = judged.toSorted((a, b) => b.sum - a.sum);
  const people = sorted.filter(({ from }) => from === 'people');
  const least = people[Math.floor(people.length * PEOPLE_ALIKE)]?.sum ?? Infinity;
  const brands = sorted.filter(({ from }) => from === 'brands');
  const met = new Set();
  let [right, at] = [0, (brands[0]?.sum ?? 0) + MARGIN];
  const isEnough = () => right >= RIGHT * met.size;
  for (const sentence of brands.slice(0, FARTHEST).filter(({ sum }) => sum > least)) {
    if (met.has(sentence.text)) continue;
    met.add(sentence.text);
    if (verdictOn(sentence, rule) === 'right') right += 1;
    if (isEnough()) at = sentence.sum;
  }
  return isEnough() ? least : at;
}

/** What readers said, or patterns hold for possible, of a sentence and a rule; a sentence nobody read counts as wrong. */
export function verdictOn({ read, wrong, unsure }, rule) {
  return read.includes(rule) ? 'right' : wrong.includes(rule) ? 'wrong' : unsure.includes(rule) ? 'debatable' : 'unread';
}
