/** How names that share a wording, or a word, are labelled in a document, by the hash of what they share. */
export type Votes = Map<number, { readonly mass: Float64Array; count: number }>;

/** No votes yet. */
export const createVotes = (): Votes => new Map();

/** Adds the shares of the labels of one name. */
export function addVote(votes: Votes, key: number, shares: Float64Array): void {
  const known = votes.get(key);
  if (!known) {
    votes.set(key, { mass: Float64Array.from(shares), count: 1 });
    return;
  }
  known.count++;
  for (let y = 0; y < shares.length; y++) known.mass[y] = (known.mass[y] as number) + (shares[y] as number);
}

/** What is added to the shares before they are logarithms. */
const PRIOR = 0.1;

/** What the other names of a key say for a label, in log odds against an even share; 0 where there are none. @param own the shares of a name among them */
export function shareOf(votes: Votes, key: number, own: Float64Array | null, label: number): number {
  const all = votes.get(key);
  const count = (all?.count ?? 0) - (own ? 1 : 0);
  if (!all || count <= 0) return 0;
  const mass = (all.mass[label] as number) - (own?.[label] ?? 0);
  const labels = all.mass.length;
  return Math.log((labels * (mass + PRIOR)) / (count + labels * PRIOR));
}
