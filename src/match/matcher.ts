/**
 * The engine under token patterns: a backtracking walk over linked steps, of which the longest way wins and of equal
 * ones the first. An attempt that fails puts back what it changed, so that nothing is made on the way.
 */
import type { Token } from '../document.ts';

/** Says whether token `index` belongs to the class; may look at neighbours. */
export type TokenTest = (tokens: readonly Token[], index: number) => boolean;

export interface Match {
  /** First token and one past the last. */
  readonly first: number;
  readonly end: number;
  /** Named groups: first token and one past the last. The last capture wins. */
  readonly groups: Readonly<Record<string, readonly [number, number]>>;
}

/** What a pattern matches, one after the other. */
export type Node =
  | Single
  | { readonly type: 'choice'; readonly options: readonly (readonly Node[])[] }
  | { readonly type: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }
  | { readonly type: 'group'; readonly name: string; readonly node: Node };

/** A node that matches one token or none. */
type Single =
  | { readonly type: 'word'; readonly word: string; readonly tight: boolean }
  | { readonly type: 'words'; readonly words: ReadonlySet<string> }
  | { readonly type: 'class'; readonly test: TokenTest; readonly tight: boolean };

const isSingle = (node: Node): node is Single =>
  node.type === 'word' || node.type === 'words' || node.type === 'class';

function admits(node: Single, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (node.type === 'words') return node.words.has(token.lower);
  if (node.tight && token.spaced) return false;
  return node.type === 'word' ? token.lower === node.word : node.test(tokens, at);
}

const NO_TOKENS: readonly Token[] = [];

type Kind = 'tokens' | 'choice' | 'open' | 'close' | 'enter' | 'loop' | 'again';

/**
 * A step of the walk. `tokens`: from `min` to `max` of one kind. `choice`: one of the options. `open` and `close`: a
 * group begins and ends. `enter`, `loop` and `again`: a repetition begins, goes through its body or on, and comes back.
 */
class Step {
  readonly kind: Kind;
  /** The step behind it; null at the end of the pattern. */
  readonly next: Step | null;
  node: Single | null = null;
  options: readonly (Step | null)[] = [];
  min = 1;
  max = 1;
  /** Where the state of a group or a repetition is kept. */
  slot = 0;
  /** The name of a group, as its index. */
  group = 0;
  body: Step | null = null;

  constructor(kind: Kind, next: Step | null) {
    this.kind = kind;
    this.next = next;
  }
}

function tokensStep(node: Single, min: number, max: number, next: Step | null): Step {
  const step = new Step('tokens', next);
  step.node = node;
  step.min = min;
  step.max = max;
  return step;
}

export class Matcher {
  private readonly first: Step | null;
  private readonly names: string[] = [];
  /** By slot: where a group was opened; how often a repetition was gone through, and where it last began. */
  private readonly opened: number[] = [];
  private readonly counts: number[] = [];
  private readonly begun: number[] = [];
  /** By group: its first token and one past its last, or -1; on the way, and on the best way. */
  private readonly firsts: number[] = [];
  private readonly ends: number[] = [];
  private bestFirsts: number[] = [];
  private bestEnds: number[] = [];
  private tokens: readonly Token[] = NO_TOKENS;
  private limit = 0;
  private best = 0;

  constructor(nodes: readonly Node[]) {
    this.first = this.link(nodes, null);
  }

  /** The longest match that begins at token `at` and ends at or before token `end`, or null. */
  match(tokens: readonly Token[], at: number, end: number): Match | null {
    this.tokens = tokens;
    this.limit = end;
    this.best = at;
    this.walk(this.first, at);
    // What was read is not held on to.
    this.tokens = NO_TOKENS;
    if (this.best <= at) return null;
    const groups: Record<string, readonly [number, number]> = {};
    for (let g = 0; g < this.names.length; g++) {
      const close = this.bestEnds[g] as number;
      if (close >= 0) groups[this.names[g] as string] = [this.bestFirsts[g] as number, close];
    }
    return { first: at, end: this.best, groups };
  }

  private link(nodes: readonly Node[], end: Step | null): Step | null {
    let next = end;
    for (let i = nodes.length - 1; i >= 0; i--) next = this.stepOf(nodes[i] as Node, next);
    return next;
  }

  private stepOf(node: Node, next: Step | null): Step {
    if (isSingle(node)) return tokensStep(node, 1, 1, next);
    if (node.type === 'choice') {
      const choice = new Step('choice', next);
      choice.options = node.options.map((option) => this.link(option, next));
      return choice;
    }
    const slot = this.opened.push(0) - 1;
    this.counts.push(0);
    this.begun.push(0);
    if (node.type === 'group') {
      const close = new Step('close', next);
      const open = new Step('open', this.link([node.node], close));
      close.slot = open.slot = slot;
      close.group = this.names.indexOf(node.name);
      if (close.group < 0) {
        close.group = this.names.push(node.name) - 1;
        this.firsts.push(-1);
        this.ends.push(-1);
      }
      return open;
    }
    if (isSingle(node.node)) return tokensStep(node.node, node.min, node.max, next);
    const loop = new Step('loop', next);
    const again = new Step('again', loop);
    const enter = new Step('enter', loop);
    loop.slot = again.slot = enter.slot = slot;
    loop.min = node.min;
    loop.max = node.max;
    loop.body = this.link([node.node], again);
    return enter;
  }

  /** Tries all ways on from a step; the deepest calls see the longest repetitions first. */
  private walk(from: Step | null, start: number): void {
    let at = start;
    for (let step = from; ; step = step.next) {
      // Nothing is longer than what reaches the end.
      if (this.best >= this.limit) return;
      if (!step) {
        if (at > this.best) this.keep(at);
        return;
      }
      const { slot } = step;
      switch (step.kind) {
        case 'tokens': {
          const node = step.node as Single;
          let count = 0;
          while (count < step.max && at + count < this.limit && admits(node, this.tokens, at + count))
            count++;
          if (count < step.min) return;
          for (; count > step.min; count--) this.walk(step.next, at + count);
          at += count;
          break;
        }
        case 'choice':
          for (const option of step.options) if (!option || this.mayBegin(option, at)) this.walk(option, at);
          return;
        case 'open': {
          const before = this.opened[slot] as number;
          this.opened[slot] = at;
          this.walk(step.next, at);
          this.opened[slot] = before;
          return;
        }
        case 'close': {
          const { group } = step;
          const first = this.firsts[group] as number;
          const end = this.ends[group] as number;
          this.firsts[group] = this.opened[slot] as number;
          this.ends[group] = at;
          this.walk(step.next, at);
          this.firsts[group] = first;
          this.ends[group] = end;
          return;
        }
        case 'enter': {
          const count = this.counts[slot] as number;
          this.counts[slot] = 0;
          this.walk(step.next, at);
          this.counts[slot] = count;
          return;
        }
        case 'loop': {
          const count = this.counts[slot] as number;
          if (count < step.max) {
            const before = this.begun[slot] as number;
            this.counts[slot] = count + 1;
            this.begun[slot] = at;
            this.walk(step.body, at);
            this.counts[slot] = count;
            this.begun[slot] = before;
          }
          if (count < step.min) return;
          break;
        }
        case 'again':
          // An empty repetition would go on for ever.
          if (at <= (this.begun[slot] as number)) return;
      }
    }
  }

  private mayBegin(step: Step, at: number): boolean {
    return (
      step.kind !== 'tokens' ||
      step.min === 0 ||
      (at < this.limit && admits(step.node as Single, this.tokens, at))
    );
  }

  private keep(at: number): void {
    this.best = at;
    this.bestFirsts = this.firsts.slice();
    this.bestEnds = this.ends.slice();
  }
}
