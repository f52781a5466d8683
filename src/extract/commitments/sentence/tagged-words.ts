/** The words of one sentence with their parts of speech, counted from its first; what stands outside is nothing. */
import type { Sentence, Tag, Token } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;

export class TaggedWords {
  readonly poses: string[];
  private readonly tokens: readonly Token[];
  private readonly first: number;
  readonly count: number;
  readonly tags: readonly Tag[];
  private readonly lexicon: Lexicon;

  constructor(tokens: readonly Token[], sentence: Sentence, tags: readonly Tag[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.first = sentence.firstToken;
    this.count = sentence.endToken - sentence.firstToken;
    this.tags = tags;
    this.lexicon = lexicon;
    this.poses = [];
    for (let k = 0; k < tags.length; k++) this.poses.push((tags[k] as Tag).pos);
  }

  token(k: number): Token | undefined {
    return k < 0 || k >= this.count ? undefined : this.tokens[this.first + k];
  }

  lower(k: number): string {
    return k < 0 || k >= this.count ? '' : (this.tokens[this.first + k] as Token).lower;
  }

  /** "our", "the Ministry's". */
  isPossessive(k: number): boolean {
    return this.lexicon.grammar.possessives.has(this.lower(k)) || this.lower(k) === "'s";
  }

  pos(k: number): string {
    return k < 0 || k >= this.poses.length ? '' : (this.poses[k] as string);
  }

  set(k: number, to: string): void {
    if (k >= 0 && k < this.poses.length) this.poses[k] = to;
  }

  startsUpper(k: number): boolean {
    const token = this.token(k);
    return token !== undefined && beginsUpper(token.text);
  }

  isAbbreviation(k: number): boolean {
    return this.startsUpper(k) && CAPITALS.test((this.token(k) as Token).text);
  }
}
