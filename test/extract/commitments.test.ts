import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';
import { type Commitment, ofKind } from '../../src/document.ts';
import { COMMITMENT_CASES } from '../cases/commitments.cases.ts';

const analyzer = createAnalyzer();
const read = (text: string, genre: Parameters<typeof analyzer.analyze>[1]): readonly Commitment[] =>
  ofKind(analyzer.analyze({ id: 'case', text }, genre), 'commitment').filter(
    (c) => c.mode !== 'permission' && c.mode !== 'position' && c.status !== 'fulfilled',
  );

describe('commitments', () => {
  for (const { title, genre, text, expected } of COMMITMENT_CASES) {
    it(title, () => {
      const found = read(text, { genre });
      expect(found.map((c) => text.slice(c.start, c.end))).toEqual(
        expected.map((e) => expect.stringMatching(new RegExp(`^${e.starts}.*${e.ends ?? ''}$`, 's'))),
      );
      expected.forEach((e, index) => {
        const c = found[index] as Commitment;
        if (e.mode) expect(c.mode).toBe(e.mode);
        if (e.kind) expect(c.goal).toBe(e.kind);
        if (e.strength) expect(c.strength).toBe(e.strength);
        if (e.status) expect(c.status).toBe(e.status);
        if (e.negated !== undefined) expect(c.negated).toBe(e.negated);
        if (e.cue) expect(c.cue.text).toBe(e.cue);
        if (e.condition) expect(c.conditions.map((q) => q.text)).toContain(e.condition);
      });
    });
  }

  it('gives the same promise the same id in another place', () => {
    const [a] = read('We will plant a forest.', { genre: 'communique' });
    const [b] = read('Some words first. We will plant a forest.', { genre: 'communique' });
    expect(b?.id).toBe(a?.id);
  });
});
