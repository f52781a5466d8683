/**
 * wink-nlp's English model in the form in which it is used: its 87,000 words as one text with a hash table, so that
 * a start builds no objects of words that no sentence asks for. Only what tagging needs is in it.
 */

/** What we use of wink-eng-lite-web-model's own form. */
export interface WinkModel {
  core(): WinkCore;
  pos(): { readonly machines: readonly string[] };
}
interface WinkCore {
  readonly packing: {
    readonly layout: Readonly<Record<string, readonly number[]>>;
    efList?: readonly string[];
  };
  lexicon: Uint32Array;
  xpansions: Uint32Array;
  readonly features: Record<string, WinkFeature>;
}
interface WinkFeature {
  list: readonly unknown[];
  hash?: object;
}

/** The parts of the package that are code. */
export interface WinkCode {
  readonly featureFn: unknown;
  readonly transformers: unknown;
  readonly setter: unknown;
  readonly updater: unknown;
  readonly lemmatize: unknown;
}

interface Head {
  readonly core: WinkCore;
  readonly machines: readonly string[];
  /** Of 32-bit numbers: lexicon, expansions, slots of the hash table. */
  readonly lexicon: number;
  readonly xpansions: number;
  readonly slots: number;
  readonly words: number;
  /** Words with letters beyond Latin-1, which are left out of the text, with their numbers. */
  readonly wide: readonly (readonly [number, string])[];
}

/**
 * Packs a model: length of the head (u32), head (JSON, padded), lexicon, expansions, starts of the words, slots of the
 * hash table (number of the word and one, 0 is free), the words as Latin-1. Little-endian.
 */
export function packWinkModel(model: WinkModel): Uint8Array {
  const core = model.core();
  const all = core.features.lexeme?.list as readonly string[];
  const isWide = (word: string): boolean => /[^\0-\xff]/.test(word);
  const wide = [...all.entries()].filter(([, word]) => isWide(word));
  const words = all.map((word) => (isWide(word) ? '' : word));
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 1.25)));
  // Of words that are there twice the last one counts.
  for (const [word, i] of new Map(words.map((word, i) => [word, i]))) {
    if (word === '') continue;
    let at = hashOf(word) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = i + 1;
  }
  const starts = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries()) starts[i + 1] = (starts[i] as number) + word.length;
  const { lexicon, xpansions } = core;
  const features = Object.fromEntries(
    Object.entries(core.features).map(([name, feature]) => [
      name,
      {
        ...feature,
        hash: null,
        list:
          name === 'lexeme'
            ? []
            : feature.list.map((value) => (value instanceof Set ? { members: [...value] } : value)),
      },
    ]),
  );
  const head: Omit<Head, 'core'> & { readonly core: object } = {
    core: { ...core, lexicon: null, xpansions: null, features },
    machines: model.pos().machines,
    lexicon: lexicon.length,
    xpansions: xpansions.length,
    slots: slots.length,
    words: words.length,
    wide,
  };
  const json = Buffer.from(JSON.stringify(head));
  const padded = Buffer.alloc(4 + Math.ceil(json.length / 4) * 4, ' ');
  padded.writeUInt32LE(padded.length - 4);
  json.copy(padded, 4);
  return Buffer.concat([
    padded,
    ...[lexicon, xpansions, starts, slots].map((numbers) => new Uint8Array(numbers.buffer)),
    Buffer.from(words.join(''), 'latin1'),
  ]);
}

/** The model as wink-nlp takes it, with no annotation but parts of speech. */
export function openWinkModel(bytes: Uint8Array, code: WinkCode): object {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 4 + file.readUInt32LE(0);
  const head = JSON.parse(file.toString('utf8', 4, at)) as Head;
  const numbers = (length: number): Uint32Array => {
    const part = new Uint32Array(bytes.buffer, bytes.byteOffset + at, length);
    at += 4 * length;
    return part;
  };
  const { core } = head;
  core.lexicon = numbers(head.lexicon);
  core.xpansions = numbers(head.xpansions);
  const starts = numbers(head.words + 1);
  const slots = numbers(head.slots);
  const text = file.toString('latin1', at);
  for (const [name, feature] of Object.entries(core.features)) {
    if (name === 'lexeme') {
      feature.hash = hashOfWords(text, starts, slots, head.wide);
      feature.list = listOfWords(text, starts, head.wide);
    } else if (name === 'posClusters')
      feature.list = feature.list.map((set) => new Set((set as { members: readonly number[] }).members));
    else if (core.packing.layout[name]?.[3] === 0) {
      const numbers: Record<string, number> = Object.create(null);
      feature.list.forEach((value, i) => {
        numbers[String(value)] = i;
      });
      feature.hash = numbers;
    }
  }
  const none = (): object => ({ machines: [], transformers: [] });
  return {
    core: () => core,
    featureFn: code.featureFn,
    pos: () => ({ ...code, machines: head.machines }),
    addons: { lemmatize: code.lemmatize },
    sbd: none,
    ner: none,
    negation: () => ({ machines: ['[]'] }),
    sa: () => ({ machines: ['[]'] }),
    metaCER: none,
  };
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** From a word to its number; words that wink-nlp adds are kept beside those that are not in the text. */
function hashOfWords(text: string, starts: Uint32Array, slots: Uint32Array, wide: Head['wide']): object {
  const find = (word: string): number | undefined => {
    for (let at = hashOf(word) & (slots.length - 1); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
      const i = (slots[at] as number) - 1;
      const start = starts[i] as number;
      if ((starts[i + 1] as number) - start === word.length && text.startsWith(word, start)) return i;
    }
    return undefined;
  };
  const others: Record<string, number> = Object.create(null);
  for (const [i, word] of wide) others[word] = i;
  return new Proxy(others, {
    get: (_, word) => (typeof word === 'string' ? (find(word) ?? others[word]) : undefined),
  });
}

/** From a number to its word. */
function listOfWords(text: string, starts: Uint32Array, wide: Head['wide']): readonly string[] {
  const count = starts.length - 1;
  const made: string[] = [];
  made.length = count;
  for (const [i, word] of wide) made[i] = word;
  return new Proxy(made, {
    get(_, key: keyof string[] & string) {
      const value = made[key];
      if (value !== undefined) return value;
      const i = Number(key);
      if (!(i < count)) return undefined;
      made[i] = text.slice(starts[i], starts[i + 1]);
      return made[i];
    },
  });
}
