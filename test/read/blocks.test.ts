import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/read/blocks.ts';
import { openResources } from '../../src/resources.ts';

const resources = openResources();

/** One line a block: kind, depth, the block it hangs under, and its first words. */
function outline(text: string): string[] {
  return readBlocks(text, resources).blocks.map((block) => {
    const words = text
      .slice(block.marker ? block.marker.end : block.start, block.end)
      .trim()
      .split(/\s+/);
    const under = block.under === null ? '' : ` <${block.under}`;
    return `${block.kind}${block.level > 0 ? block.level : ''}${under}: ${words.slice(0, 3).join(' ')}`;
  });
}

interface LayoutCase {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const CASES: readonly LayoutCase[] = [
  {
    title: 'keeps the line of the writers apart from the story below it',
    text: 'By Ada Holm and Tom Osei, Harbour Correspondent\nTORVIK, 4 May (Wire) - The towns will open a lock.',
    expected: ['paragraph: By Ada Holm', 'paragraph: TORVIK, 4 May'],
  },
  {
    title: 'and wrapped text that begins like it together',
    text: 'By Friday the towns\nwill open a lock.',
    expected: ['paragraph: By Friday the'],
  },
  {
    title: 'goes on with numbered paragraphs after a list that one of them introduces',
    text: '1. The council met twice in the spring and again in the autumn, and it agreed to:\n(a) open a port;\n(b) close a mine.\n2. The board shall report on the port and on the mine to the council before the summer.\n3. The council may ask the board for a second report on any of the matters named here.',
    expected: [
      'paragraph: The council met',
      'item1 <0: open a port;',
      'item1 <0: close a mine.',
      'paragraph: The board shall',
      'paragraph: The council may',
    ],
  },
  {
    title: 'nests items by their marks',
    text: 'The agency shall:\n(a) plan;\n(b) act, in particular:\n(i) now;\n(ii) later; and\n(c) report.',
    expected: [
      'paragraph: The agency shall:',
      'item1 <0: plan;',
      'item1 <0: act, in particular:',
      'item2 <2: now;',
      'item2 <2: later; and',
      'item1 <0: report.',
    ],
  },
  {
    title: 'reads the letter i after h',
    text: 'They will:\n\n(g) sing;\n(h) dance;\n(i) rest;\n(j) go.',
    expected: [
      'paragraph: They will:',
      'item1 <0: sing;',
      'item1 <0: dance;',
      'item1 <0: rest;',
      'item1 <0: go.',
    ],
  },
  {
    title: 'hangs a closing half-sentence under the lead-in that it completes',
    text: 'We will:\n\n- plant trees; and\n- dig wells,\n\nas set out in the annex.',
    expected: [
      'paragraph: We will:',
      'item1 <0: plant trees; and',
      'item1 <0: dig wells,',
      'paragraph <0: as set out',
    ],
  },
  {
    title: 'parts a bold line from the text below it',
    text: '**Water and land**\nWe will dig wells in every village.',
    expected: ['heading5: **Water and land**', 'paragraph: We will dig'],
  },
  {
    title: 'keeps a bold beginning in its paragraph',
    text: '**We will** dig wells\nin every village.',
    expected: ['paragraph: **We will** dig'],
  },
  {
    title: 'lets a bold line stand between a lead-in and its items',
    text: 'The firms commit to:\n\n**Safety first**\n\n- test their boats;\n- train their crews.',
    expected: [
      'paragraph: The firms commit',
      'heading5: **Safety first**',
      'item1 <0: test their boats;',
      'item1 <0: train their crews.',
    ],
  },
  {
    title: 'takes a dateline for no heading',
    text: '3 May 2031, Oslo\n\nWe met.\n\n*Last updated: 4 May 2031*\n\nWe left.',
    expected: [
      'paragraph: 3 May 2031,',
      'paragraph: We met.',
      'paragraph: *Last updated: 4',
      'paragraph: We left.',
    ],
  },
  {
    title: 'cuts a run-in heading off its paragraph',
    text: 'Sec. 4. Duties of the Harbour Master and of the Deputies in the Ports of the Northern Coast. (a) The master shall report.',
    expected: ['heading3: Sec. 4. Duties', 'item1: The master shall'],
  },
  {
    title: 'reads headings that are underlined, numbered, in capitals or marked',
    text: 'Aims\n====\n\nWe act.\n\n2. Means and ways\n\nWe act.\n\nTHE LAST PART\n\nWe act.\n\n### Annex\n\nWe act.',
    expected: [
      'heading1: Aims',
      'paragraph: We act.',
      'heading4: 2. Means and',
      'paragraph: We act.',
      'heading2: THE LAST PART',
      'paragraph: We act.',
      'heading3: Annex',
      'paragraph: We act.',
    ],
  },
  {
    title: 'reads a division with its title on the next line',
    text: 'Article 3\nDuties of the coast\n\nThe Parties shall act.\n\nArticle 4\nThe Parties shall also rest.',
    expected: ['heading3: Article 3 Duties', 'paragraph: The Parties shall', 'paragraph: Article 4 The'],
  },
  {
    title: 'joins wrapped lines, also one that begins with a year',
    text: 'The plan was made in\n2021. The council will\nreview it.',
    expected: ['paragraph: The plan was'],
  },
  {
    title: 'reads quotes, tables, code and footnotes',
    text: '> We will pay.\n> In full.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n[^1]: A note.',
    expected: [
      'quote: We will pay.',
      'table: | a |',
      'table: | 1 |',
      'code: ``` code ```',
      'footnote: [^1]: A note.',
    ],
  },
  {
    title: 'reads on past a comment between two lists of one lead-in',
    text: 'We will:\n\n- pay\n\n<!-- -->\n\n- rest',
    expected: ['paragraph: We will:', 'item1 <0: pay', 'code: <!-- -->', 'item1 <0: rest'],
  },
];

describe('blocks', () => {
  for (const { title, text, expected } of CASES) it(title, () => expect(outline(text)).toEqual(expected));
});
