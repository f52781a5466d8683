/** Reads trees in CoNLL-U (Universal Dependencies) and lays their tags onto the tokens of a text. */
import type { Token } from '../src/document.ts';

export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
}

export interface Word extends TaggedWord {
  /** Index of the head in the sentence; -1 is the root. */
  readonly head: number;
}

export interface Tree {
  readonly document: string;
  readonly text: string;
  readonly words: readonly Word[];
}

/** The trees of a file. Offsets count in the text of each sentence. */
export function readTrees(content: string): Tree[] {
  const trees: Tree[] = [];
  let document = '';
  for (const block of content.split('\n\n')) {
    let text: string | null = null;
    const words: Word[] = [];
    let at = 0;
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14);
      if (line.startsWith('# text = ')) text = line.slice(9);
      if (line === '' || line.startsWith('#')) continue;
      const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = ''] = line.split('\t');
      if (!/^\d+$/.test(id) || text === null) continue;
      const found = text.indexOf(form, at);
      // Some forms do not stand in the text as they are ("goeswith", normalized clitics): they take no room.
      const start = found >= 0 && text.slice(at, found).trim() === '' ? found : at;
      const end = start === found ? start + form.length : start;
      at = end;
      words.push({ start, end, form, lemma, upos, xpos, head: Number(head) - 1 });
    }
    if (text !== null && words.length > 0) trees.push({ document, text, words });
  }
  return trees;
}

/** The tags of a tree over our tokens: the part of a joined token that governs the others speaks for it. */
export function layOnTokens({ words }: Tree, tokens: readonly Token[]): readonly TaggedWord[] {
  let first = 0;
  const groups = tokens.map((token) => {
    while (first < words.length && (words[first] as Word).end <= token.start) first++;
    const group: number[] = [];
    for (let w = first; w < words.length && (words[w] as Word).start < token.end; w++) group.push(w);
    return group;
  });
  const lastToken = new Map<number, number>();
  const parts = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const w of group) {
      lastToken.set(w, index);
      parts.set(w, (parts.get(w) ?? 0) + 1);
    }
  });
  return tokens.map((token, index) => {
    const own = groups[index] as number[];
    const base = { start: token.start, end: token.end, form: token.text };
    const lead =
      own.find((w) => {
        const { head } = words[w] as Word;
        return head < 0 || !own.includes(head);
      }) ?? own[0];
    if (lead === undefined) return { ...base, lemma: token.lower, upos: 'X', xpos: 'GW' };
    const word = words[lead] as Word;
    const parted = (parts.get(lead) ?? 0) > 1;
    const lemma = own.length > 1 || parted ? token.lower : word.lemma;
    if (!parted) return { ...base, lemma, upos: word.upos, xpos: word.xpos };
    // A word that we part: its last part speaks for it. Parts of an address are words of no sentence: "in" of
    // "plan@in.org" is no name.
    const [upos, xpos] =
      token.kind === 'number' && index !== lastToken.get(lead)
        ? ['NUM', 'CD']
        : token.kind !== 'word' && index !== lastToken.get(lead)
          ? ['PUNCT', 'HYPH']
          : word.xpos === 'ADD'
            ? ['X', 'ADD']
            : [word.upos, word.xpos];
    return { ...base, lemma, upos, xpos };
  });
}
