/** Which actors are named where. */
import {
  type Actor,
  bySpan,
  type Document,
  firstIndex,
  type Mention,
  ofKind,
  type Span,
} from '../../../document.ts';

/** Characters of the longest name in which a word is looked for. */
const LONGEST_NAME = 200;

/** The mentions of a document's actors, by their place. */
export class ActorIndex {
  readonly mentions: readonly Mention[];
  private readonly actorOf = new Map<string, Actor>();
  private readonly firstStart = new Map<string, number>();

  constructor(document: Document) {
    this.mentions = [...ofKind(document, 'mention')].sort(bySpan);
    for (const actor of document.actors)
      for (const mention of actor.mentions) this.actorOf.set(mention, actor);
    for (const { id, start } of this.mentions) {
      const actor = this.actorOf.get(id)?.id;
      if (actor !== undefined && !this.firstStart.has(actor)) this.firstStart.set(actor, start);
    }
  }

  /** Actors whose mentions lie in the span, in text order, each once. */
  within(span: Span): readonly Actor[] {
    const found: Actor[] = [];
    for (const { actor } of this.mentionsWithin(span)) if (!found.includes(actor)) found.push(actor);
    return found;
  }

  /** The mentions of actors that lie in the span, in text order. */
  mentionsWithin(span: Span): readonly { readonly actor: Actor; readonly mention: Mention }[] {
    const found: { actor: Actor; mention: Mention }[] = [];
    for (let i = this.firstFrom(span.start); i < this.mentions.length; i++) {
      const mention = this.mentions[i] as Mention;
      if (mention.start >= span.end) break;
      const actor = mention.end > span.end ? undefined : this.actorOf.get(mention.id);
      if (actor) found.push({ actor, mention });
    }
    return found;
  }

  /** Whether an actor is mentioned before an offset. */
  isNamedBefore(offset: number, actor: string): boolean {
    return (this.firstStart.get(actor) ?? offset) < offset;
  }

  /** Actors whose mentions hold the token, each once. */
  at(token: Span): readonly Actor[] {
    const found: Actor[] = [];
    for (let i = this.nextOver(token, -1); i >= 0; i = this.nextOver(token, i)) {
      const actor = this.actorOf.get((this.mentions[i] as Mention).id) as Actor;
      if (!found.includes(actor)) found.push(actor);
    }
    return found;
  }

  /** Whether a mention of an actor holds the token. */
  isAt(token: Span): boolean {
    return this.nextOver(token, -1) >= 0;
  }

  /** Whether the words are part of the longer name of a thing ("the Fund for Small Islands"). */
  isInThing(span: Span): boolean {
    for (let i = this.firstFrom(Math.max(0, span.start - LONGEST_NAME)); i < this.mentions.length; i++) {
      const { start, end, label } = this.mentions[i] as Mention;
      if (start > span.start) break;
      if (label === 'MISC' && end >= span.end && end - start > span.end - span.start) return true;
    }
    return false;
  }

  /** Where the longest name that holds the token ends, or 0. */
  nameEnd(token: Span): number {
    let last = 0;
    for (let i = this.nextOver(token, -1); i >= 0; i = this.nextOver(token, i))
      last = Math.max(last, (this.mentions[i] as Mention).end);
    return last;
  }

  /** The next mention of an actor after `index` that holds the token, of those that begin not long before it, or -1. */
  private nextOver(token: Span, index: number): number {
    let i = index < 0 ? this.firstFrom(Math.max(0, token.start - LONGEST_NAME)) : index + 1;
    for (; i < this.mentions.length; i++) {
      const mention = this.mentions[i] as Mention;
      if (mention.start > token.start) break;
      if (mention.end >= token.end && this.actorOf.has(mention.id)) return i;
    }
    return -1;
  }

  /** Index of the first mention that begins at `offset` or later. */
  private firstFrom(offset: number): number {
    return firstIndex(this.mentions.length, (i) => (this.mentions[i] as Mention).start >= offset);
  }
}
