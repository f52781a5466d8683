import { describe, expect, it } from 'vitest';
import type { EntityLabel } from '../../src/document.ts';
import { createFactReader } from '../../src/extract/mentions/facts.ts';
import { loadWordLists } from '../../src/extract/mentions/lists.ts';
import { createRescorer, NUMBERS } from '../../src/extract/mentions/rescorer.ts';
import { addVote, createVotes, shareOf } from '../../src/extract/mentions/votes.ts';
import { createTokenizer } from '../../src/read/tokens.ts';
import { loadClasses } from '../../src/read/word-classes.ts';
import { openResources } from '../../src/resources.ts';

const resources = openResources();
const tokenizer = createTokenizer(resources);

/** A rescorer that believes the tagger, and other places of the same wording. */
function rescorer(elsewhere: number) {
  const numbers = new Float32Array(NUMBERS);
  numbers[4] = 1;
  numbers[5] = elsewhere;
  return createRescorer({ rows: new Int8Array(4 * 8), scale: 1, numbers });
}

function judged(elsewhere: number): readonly string[] {
  const text = 'Orrin voted and Orrin fell before Hale';
  const tokens = tokenizer.tokenize(text, 0, text.length, []);
  const reader = createFactReader([tokens], loadClasses(resources), loadWordLists(resources));
  const name = (at: number, label: EntityLabel, scores: readonly number[]) => ({
    first: at,
    last: at,
    label,
    margin: 1,
    rule: 'mentions/tagger',
    scores,
  });
  const tagged = [
    name(0, 'LOC', [0, 1, 8, 0]),
    name(3, 'ORG', [0, 3, 2.5, 0]),
    name(6, 'PER', [3, 0, 2.9, 0]),
  ];
  const sight = {
    tokens,
    capitals: [0, 3, 6],
    isFirst: (i: number) => i === 0,
    isLowered: () => false,
  };
  return rescorer(elsewhere)(tagged, sight, reader).map((n) => `${n.label} ${n.rule}`);
}

describe('whole names judged again', () => {
  it('leaves the labels of the tagger where nothing speaks against them', () => {
    expect(judged(0)).toEqual(['LOC mentions/tagger', 'ORG mentions/tagger', 'PER mentions/tagger']);
  });

  it('labels an unsure name like the same wording elsewhere', () => {
    expect(judged(1)).toEqual(['LOC mentions/tagger', 'LOC mentions/whole', 'PER mentions/tagger']);
  });
});

describe('votes', () => {
  it('count the other names of a key', () => {
    const votes = createVotes();
    const own = Float64Array.of(1, 0, 0, 0);
    addVote(votes, 7, own);
    expect(shareOf(votes, 7, own, 0)).toBe(0);
    addVote(votes, 7, Float64Array.of(0, 1, 0, 0));
    expect(shareOf(votes, 7, own, 1)).toBeGreaterThan(0);
    expect(shareOf(votes, 7, own, 0)).toBeLessThan(0);
    expect(shareOf(votes, 8, null, 0)).toBe(0);
  });
});
