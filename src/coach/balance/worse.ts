import type { Reading, Verdict } from '../reading.ts';

/** From talking at people to talking with them. */
const RANK: Readonly<Record<Verdict, number>> = { push: 0, mixed: 1, neutral: 2, dialogic: 3 };

/** Whether a post has come to talk at people more than it did: by its verdict, or by its balance. */
export function isWorse(after: Reading, before: Reading): boolean {
  return RANK[after.verdict] < RANK[before.verdict] || after.balance < before.balance;
}
