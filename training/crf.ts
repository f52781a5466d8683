/**
 * A linear-chain conditional random field (Lafferty et al. 2001), trained by AdaGrad (Duchi et al. 2011) on the
 * log-likelihood. Features are 32-bit hashes; O has no weights.
 */
import { isAllowed } from '../src/extract/mentions/model.ts';

export const LABELS = 9;
const SCORED = LABELS - 1;

/** One chain: `features` of its tokens in a row, token i from starts[i] to starts[i+1]; the first lexical[i] name words. */
export interface Chain {
  readonly features: Uint32Array;
  readonly starts: Int32Array;
  readonly lexical: Uint8Array;
  readonly tags: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of tokens whose word features are hidden. */
  readonly hide: number;
  readonly seed: number;
}

export interface Weights {
  /** Index of a feature in `values` (times SCORED), by its hash. */
  readonly index: ReadonlyMap<number, number>;
  readonly values: Float32Array;
  readonly transitions: Float32Array;
}

/** Adds numbers to sums of the same length. */
export function addTo(sums: Float32Array, values: Float32Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (values[k] as number);
}

export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Features that at least `least` tokens have, numbered. */
export function numberFeatures(chains: readonly Chain[], least: number): Map<number, number> {
  const size = 2 ** 24;
  // A counting table of small counters first: most features are seen once, and a Map of all would not fit.
  const counts = new Uint8Array(size);
  const slot = (feature: number): number => (feature ^ (feature >>> 8)) & (size - 1);
  for (const { features } of chains)
    for (let k = 0; k < features.length; k++) {
      const s = slot(features[k] as number);
      if ((counts[s] as number) < 255) counts[s] = (counts[s] as number) + 1;
    }
  const exact = new Map<number, number>();
  for (const { features } of chains)
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] as number;
      if ((counts[slot(feature)] as number) >= least) exact.set(feature, (exact.get(feature) ?? 0) + 1);
    }
  const index = new Map<number, number>();
  for (const [feature, count] of exact) if (count >= least) index.set(feature, index.size);
  return index;
}

/** Chains with feature numbers in place of hashes; unknown features fall away. */
export function number(chains: readonly Chain[], index: ReadonlyMap<number, number>): readonly Chain[] {
  return chains.map((chain) => {
    const kept: number[] = [];
    const starts = new Int32Array(chain.starts.length);
    const lexical = new Uint8Array(chain.lexical.length);
    for (let i = 0; i < chain.tags.length; i++) {
      starts[i] = kept.length;
      const from = chain.starts[i] as number;
      for (let k = from; k < (chain.starts[i + 1] as number); k++) {
        const at = index.get(chain.features[k] as number);
        if (at === undefined) continue;
        kept.push(at);
        if (k - from < (chain.lexical[i] as number)) lexical[i] = (lexical[i] as number) + 1;
      }
    }
    starts[chain.tags.length] = kept.length;
    return { features: Uint32Array.from(kept), starts, lexical, tags: chain.tags, weight: chain.weight };
  });
}

const PATHS = Float32Array.from({ length: LABELS * LABELS }, (_, i) =>
  isAllowed(Math.floor(i / LABELS), i % LABELS) ? 1 : 0,
);

/** Weights of features and transitions. */
export interface Field {
  readonly values: Float32Array;
  readonly transitions: Float32Array;
}

/** Trains on numbered chains; gives the weights averaged over the second half of the epochs. */
export function trainField(
  chains: readonly Chain[],
  size: number,
  { epochs, rate, decay, hide, seed }: Settings,
  initial: Field | null,
  report: (epoch: number, loss: number) => void,
): Field {
  const values = initial ? Float32Array.from(initial.values) : new Float32Array(size * SCORED);
  const squares = new Float32Array(size * SCORED).fill(0.1);
  const transitions = initial ? Float32Array.from(initial.transitions) : new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  const sums = new Float32Array(size * SCORED);
  const transitionSums = new Float32Array(LABELS * LABELS);
  let summed = 0;
  const random = randomFrom(seed);
  const order = chains.map((_, i) => i);
  const longest = Math.max(...chains.map((c) => c.tags.length), 1);
  const emission = new Float64Array(longest * LABELS);
  const forward = new Float64Array(longest * LABELS);
  const backward = new Float64Array(longest * LABELS);
  const jumps = new Float64Array(LABELS * LABELS);
  const expected = new Float64Array(LABELS * LABELS);
  const hidden = new Uint8Array(longest);
  const gradient = new Float64Array(LABELS);

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    for (const index of order) loss += step(chains[index] as Chain);
    report(epoch, loss);
    if (epoch >= epochs / 2) {
      addTo(sums, values);
      addTo(transitionSums, transitions);
      summed++;
    }
  }
  return { values: sums.map((v) => v / summed), transitions: transitionSums.map((v) => v / summed) };

  /** One step of gradient descent; gives the negative log-likelihood. */
  function step(chain: Chain): number {
    const { features, starts, lexical, tags, weight } = chain;
    const n = tags.length;
    for (let k = 0; k < jumps.length; k++)
      jumps[k] = (PATHS[k] as number) === 0 ? 0 : Math.exp(transitions[k] as number);
    let logZ = 0;
    let gold = 0;
    for (let i = 0; i < n; i++) {
      hidden[i] = hide > 0 && random() < hide ? 1 : 0;
      const base = i * LABELS;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      let s7 = 0;
      let s8 = 0;
      const from = (starts[i] as number) + (hidden[i] === 1 ? (lexical[i] as number) : 0);
      const end = starts[i + 1] as number;
      for (let k = from; k < end; k++) {
        const at = (features[k] as number) * SCORED;
        s1 += values[at] as number;
        s2 += values[at + 1] as number;
        s3 += values[at + 2] as number;
        s4 += values[at + 3] as number;
        s5 += values[at + 4] as number;
        s6 += values[at + 5] as number;
        s7 += values[at + 6] as number;
        s8 += values[at + 7] as number;
      }
      const top = Math.max(0, s1, s2, s3, s4, s5, s6, s7, s8);
      const y = tags[i] as number;
      gold += y === 0 ? 0 : ([s1, s2, s3, s4, s5, s6, s7, s8][y - 1] as number);
      gold += transitions[(i === 0 ? 0 : (tags[i - 1] as number)) * LABELS + y] as number;
      logZ += top;
      emission[base] = Math.exp(-top);
      emission[base + 1] = Math.exp(s1 - top);
      emission[base + 2] = Math.exp(s2 - top);
      emission[base + 3] = Math.exp(s3 - top);
      emission[base + 4] = Math.exp(s4 - top);
      emission[base + 5] = Math.exp(s5 - top);
      emission[base + 6] = Math.exp(s6 - top);
      emission[base + 7] = Math.exp(s7 - top);
      emission[base + 8] = Math.exp(s8 - top);
      let total = 0;
      for (let to = 0; to < LABELS; to++) {
        let sum = 0;
        if (i === 0) sum = jumps[to] as number;
        else
          for (let x = 0; x < LABELS; x++)
            sum += (forward[base - LABELS + x] as number) * (jumps[x * LABELS + to] as number);
        sum *= emission[base + to] as number;
        forward[base + to] = sum;
        total += sum;
      }
      logZ += Math.log(total);
      for (let to = 0; to < LABELS; to++) forward[base + to] = (forward[base + to] as number) / total;
    }
    for (let to = 0; to < LABELS; to++) backward[(n - 1) * LABELS + to] = 1;
    for (let i = n - 2; i >= 0; i--) {
      const base = i * LABELS;
      let total = 0;
      for (let x = 0; x < LABELS; x++) {
        let sum = 0;
        for (let to = 0; to < LABELS; to++)
          sum +=
            (jumps[x * LABELS + to] as number) *
            (emission[base + LABELS + to] as number) *
            (backward[base + LABELS + to] as number);
        backward[base + x] = sum;
        total += sum;
      }
      for (let x = 0; x < LABELS; x++) backward[base + x] = (backward[base + x] as number) / total;
    }
    expected.fill(0);
    for (let i = 0; i < n; i++) {
      const base = i * LABELS;
      let total = 0;
      for (let y = 0; y < LABELS; y++) {
        const p = (forward[base + y] as number) * (backward[base + y] as number);
        gradient[y] = p;
        total += p;
      }
      for (let y = 0; y < LABELS; y++) gradient[y] = (gradient[y] as number) / total;
      if (i > 0) {
        let pairs = 0;
        for (let x = 0; x < LABELS; x++)
          for (let y = 0; y < LABELS; y++)
            pairs +=
              (forward[base - LABELS + x] as number) *
              (jumps[x * LABELS + y] as number) *
              (emission[base + y] as number) *
              (backward[base + y] as number);
        for (let x = 0; x < LABELS; x++)
          for (let y = 0; y < LABELS; y++)
            expected[x * LABELS + y] =
              (expected[x * LABELS + y] as number) +
              ((forward[base - LABELS + x] as number) *
                (jumps[x * LABELS + y] as number) *
                (emission[base + y] as number) *
                (backward[base + y] as number)) /
                pairs;
      } else for (let y = 0; y < LABELS; y++) expected[y] = (expected[y] as number) + (gradient[y] as number);
      const goldTag = tags[i] as number;
      const before = i === 0 ? 0 : (tags[i - 1] as number);
      expected[before * LABELS + goldTag] = (expected[before * LABELS + goldTag] as number) - 1;
      gradient[goldTag] = (gradient[goldTag] as number) - 1;
      const from = (starts[i] as number) + (hidden[i] === 1 ? (lexical[i] as number) : 0);
      const end = starts[i + 1] as number;
      for (let y = 1; y < LABELS; y++) {
        const g = weight * (gradient[y] as number);
        if (g < 1e-4 && g > -1e-4) continue;
        for (let k = from; k < end; k++) {
          const at = (features[k] as number) * SCORED + y - 1;
          const own = g + decay * (values[at] as number);
          const square = (squares[at] as number) + own * own;
          squares[at] = square;
          values[at] = (values[at] as number) - (rate * own) / Math.sqrt(square);
        }
      }
    }
    for (let k = 0; k < expected.length; k++) {
      const g = weight * (expected[k] as number);
      if (g === 0 || PATHS[k] === 0) continue;
      const square = (transitionSquares[k] as number) + g * g;
      transitionSquares[k] = square;
      transitions[k] = (transitions[k] as number) - (rate * g) / Math.sqrt(square);
    }
    return weight * (logZ - gold);
  }
}
