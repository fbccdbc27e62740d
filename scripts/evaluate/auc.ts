/**
 * How well a number sets two groups apart: the chance that one of `above` has a higher number than one
 * of `below`, equal numbers counting half (area under the ROC curve).
 * @returns undefined where a group is empty
 */
export function auc(above: readonly number[], below: readonly number[]): number | undefined {
  if (above.length === 0 || below.length === 0) return undefined;
  const all = [...above.map((n) => ({ n, above: true })), ...below.map((n) => ({ n, above: false }))].sort((a, b) => a.n - b.n);
  let ranks = 0;
  for (let first = 0; first < all.length; ) {
    let last = first;
    while (last + 1 < all.length && all[last + 1]?.n === all[first]?.n) last++;
    const rank = (first + last) / 2 + 1;
    ranks += rank * all.slice(first, last + 1).filter((one) => one.above).length;
    first = last + 1;
  }
  return (ranks - (above.length * (above.length + 1)) / 2) / (above.length * below.length);
}
