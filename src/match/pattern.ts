/**
 * Token patterns: one of the two ways to find a thing (the other is the gazetteer). A pattern is a line of data:
 *
 *     at least <number> <unit>?            words, classes, one or none
 *     (by | before) the? end of <year>     alternatives
 *     value=<number> (- | to) to=<number>  names for groups
 *     <adjective>{0,3} <noun>              bounded repetition
 *     ^- <year>                            "^": this token touches the one before (no space between)
 *
 * Words are compared with Token.lower. Classes are predicates that the extractor supplies; they are word lists or
 * tests of shape. Matching backtracks (see matcher.ts), but every repetition is bounded, so its cost per start is bounded too.
 */
import type { Token } from '../document.ts';
import { type Match, Matcher, type Node, type TokenTest } from './matcher.ts';

export type { Match, TokenTest } from './matcher.ts';

export type Classes = Readonly<Record<string, TokenTest>>;

/** What a pattern matches one after the other, as plain data. */
export type PatternNode =
  | { readonly type: 'word'; readonly word: string; readonly tight: boolean }
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'class'; readonly name: string; readonly tight: boolean }
  | { readonly type: 'choice'; readonly options: readonly (readonly PatternNode[])[] }
  | { readonly type: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number }
  | { readonly type: 'group'; readonly name: string; readonly node: PatternNode };

/** Longest repetition that `*` and `+` stand for. */
const MANY = 12;

/** A pattern that was read, as plain data. */
export interface ParsedPattern {
  readonly nodes: readonly PatternNode[];
  /** Words that a match can begin with, and names of classes that it can begin with. */
  readonly starts: readonly string[];
  readonly firstClasses: readonly string[];
  /** All words that it names, wherever they stand. */
  readonly words: readonly string[];
  /** Tokens that a match has at least. */
  readonly least: number;
}

export interface Pattern {
  /**
   * The longest match that begins at token `at` and ends at or before token `end`, or null.
   */
  match(tokens: readonly Token[], at: number, end: number): Match | null;
}

/**
 * Reads a pattern.
 * @param isClass tells the names of classes
 * @throws {SyntaxError} with the pattern and the place when it is malformed or names an unknown class
 */
export function parsePattern(source: string, isClass: (name: string) => boolean): ParsedPattern {
  const nodes = parse(source, isClass);
  const starts = new Set<string>();
  const firstClasses = new Set<string>();
  collectFirst(nodes, starts, firstClasses);
  return {
    nodes,
    starts: [...starts],
    firstClasses: [...firstClasses],
    words: [...new Set(nodes.flatMap(wordsOf))],
    least: leastOf(nodes),
  };
}

/** A pattern that matches; its classes are bound when it is first asked. */
export function createPattern(parsed: readonly PatternNode[], classes: Classes): Pattern {
  let matcher: Matcher | null = null;
  return {
    match(tokens, at, end) {
      matcher ??= new Matcher(parsed.map((node) => bound(node, classes)));
      return matcher.match(tokens, at, end);
    },
  };
}

function bound(node: PatternNode, classes: Classes): Node {
  switch (node.type) {
    case 'words':
      return { type: 'words', words: new Set(node.words) };
    case 'class':
      return { type: 'class', test: classes[node.name] as TokenTest, tight: node.tight };
    case 'choice':
      return { type: 'choice', options: node.options.map((option) => option.map((n) => bound(n, classes))) };
    case 'repeat':
      return { ...node, node: bound(node.node, classes) };
    case 'group':
      return { ...node, node: bound(node.node, classes) };
    default:
      return node;
  }
}

/** Adds what a match can begin with; returns whether the nodes can match nothing. */
function collectFirst(nodes: readonly PatternNode[], words: Set<string>, classes: Set<string>): boolean {
  for (const node of nodes) if (!collectNode(node, words, classes)) return false;
  return true;
}

function collectNode(node: PatternNode, words: Set<string>, classes: Set<string>): boolean {
  switch (node.type) {
    case 'word':
      words.add(node.word);
      return false;
    case 'words':
      for (const word of node.words) words.add(word);
      return false;
    case 'class':
      classes.add(node.name);
      return false;
    case 'choice': {
      let empty = false;
      for (const option of node.options) if (collectFirst(option, words, classes)) empty = true;
      return empty;
    }
    case 'group':
      return collectNode(node.node, words, classes);
    case 'repeat':
      return collectNode(node.node, words, classes) || node.min === 0;
  }
}

function leastOf(nodes: readonly PatternNode[]): number {
  let least = 0;
  for (const node of nodes)
    if (node.type === 'choice') least += Math.min(...node.options.map(leastOf));
    else if (node.type === 'repeat') least += node.min * leastOf([node.node]);
    else least += node.type === 'group' ? leastOf([node.node]) : 1;
  return least;
}

function wordsOf(node: PatternNode): string[] {
  switch (node.type) {
    case 'word':
      return [node.word];
    case 'words':
      return [...node.words];
    case 'class':
      return [];
    case 'choice':
      return node.options.flatMap((option) => option.flatMap(wordsOf));
    default:
      return wordsOf(node.node);
  }
}

const LEXEME = /\s*(\(|\)|\||\?|\*|\+|\{\d+,\d+\}|[A-Za-z]\w*=(?=\S)|\^?<[\w-]+>|[^\s()|?*+{}<>]+)/y;

function parse(source: string, isClass: (name: string) => boolean): readonly PatternNode[] {
  const lexemes: string[] = [];
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < source.length) {
    const at = LEXEME.lastIndex;
    const lexeme = LEXEME.exec(source);
    if (!lexeme) {
      if (source.slice(at).trim() === '') break;
      throw new SyntaxError(`pattern "${source}": cannot read "${source.slice(at)}"`);
    }
    lexemes.push(lexeme[1] as string);
  }
  let position = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`pattern "${source}": ${what} at "${lexemes.slice(position).join(' ')}"`);
  };

  function alternatives(): PatternNode[][] {
    const options: PatternNode[][] = [[]];
    while (position < lexemes.length && lexemes[position] !== ')') {
      if (lexemes[position] === '|') {
        position++;
        options.push([]);
      } else (options.at(-1) as PatternNode[]).push(element());
    }
    return options;
  }

  function element(): PatternNode {
    let node = primary();
    for (let mark = lexemes[position]; mark && /^(?:[?*+]|\{\d)/.test(mark); mark = lexemes[position]) {
      position++;
      const bounds = /^\{(\d+),(\d+)\}$/.exec(mark);
      const min = bounds ? Number(bounds[1]) : mark === '+' ? 1 : 0;
      const max = bounds ? Number(bounds[2]) : mark === '?' ? 1 : MANY;
      node = { type: 'repeat', node, min, max };
    }
    return node;
  }

  function primary(): PatternNode {
    const lexeme = lexemes[position++];
    if (lexeme === undefined) return fail('the pattern ends too early');
    if (lexeme === '(') {
      const options = alternatives();
      if (lexemes[position++] !== ')') fail('a bracket is not closed');
      return choiceOf(options);
    }
    const group = /^([A-Za-z]\w*)=$/.exec(lexeme);
    if (group) return { type: 'group', name: group[1] as string, node: primary() };
    const tight = lexeme.length > 1 && lexeme.startsWith('^');
    const body = tight ? lexeme.slice(1) : lexeme;
    const name = /^<([\w-]+)>$/.exec(body)?.[1];
    if (name !== undefined) {
      if (!isClass(name)) return fail(`there is no class <${name}>`);
      return { type: 'class', name, tight };
    }
    if (/^[)|?*+]$/.test(body)) return fail('an element is missing');
    return { type: 'word', word: body, tight };
  }

  const options = alternatives();
  if (position < lexemes.length) fail('a bracket is closed that was not opened');
  return options.length === 1 ? (options[0] as PatternNode[]) : [choiceOf(options)];
}

/** A choice in which neighbours that are words are one set. */
function choiceOf(options: readonly (readonly PatternNode[])[]): PatternNode {
  const parted: (readonly PatternNode[])[] = [];
  let words: string[] | null = null;
  for (const option of options) {
    const [node] = option;
    if (option.length !== 1 || node?.type !== 'word' || node.tight) {
      words = null;
      parted.push(option);
    } else if (words) words.push(node.word);
    else {
      words = [node.word];
      parted.push([{ type: 'words', words }]);
    }
  }
  const [only] = parted;
  return parted.length === 1 && only?.length === 1
    ? (only[0] as PatternNode)
    : { type: 'choice', options: parted };
}
