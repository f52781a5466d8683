/** Why findings are there: the evidence of names, and the rules that tie mentions to their actors. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/analyzer.ts';
import { type Explanation, explainDocument } from '../src/explain.ts';

const analyzer = createAnalyzer();
const TEXT = `The Clean Harbour Council (CHC) met on Monday. Tokyo pledged to help.
Prime Minister Ruth Adeyemi spoke for the CHC. The prime minister will visit Kenya with Kenyan officials.
We thank FEMA, and both will pay.
`;
const explanations = explainDocument(analyzer.analyze({ id: 'case', text: TEXT }), analyzer.resources);

const find = (kind: Explanation['kind'], words: string, nth = 0): Explanation => {
  const found = explanations.filter((e) => e.kind === kind && e.text === words)[nth];
  if (!found) throw new Error(`no ${kind} "${words}"`);
  return found;
};
const because = (explanation: Explanation, field: string): readonly string[] =>
  explanation.fields.filter((f) => f.field === field).map((f) => f.because);

describe('explain', () => {
  it('gives the strongest features of a name, by their words, against the next best label', () => {
    const { fields } = find('mention', 'Clean Harbour Council');
    const evidence = fields.filter(({ field }) => field === 'evidence');
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.length).toBeLessThan(4);
    expect(evidence.map(({ value }) => value)).toContain('name ending in "Council"');
    for (const { because } of evidence)
      expect(because).toMatch(/^\+\d+\.\d against (?:PER|LOC|MISC|no name)$/);
  });

  it('names the list that a word stands in', () => {
    const { fields } = find('mention', 'Kenya');
    expect(fields.filter(({ field }) => field === 'evidence').map(({ value }) => value)).toContain(
      'list of countries',
    );
  });

  it('gives no features for what only a rule found', () => {
    const { fields } = find('mention', 'The prime minister');
    expect(fields.map(({ field }) => field)).toEqual(['label', 'actor']);
  });

  it('says by which rule a mention stands for its actor, and where its ground is', () => {
    expect(because(find('mention', 'CHC', 1), 'actor')).toEqual(['abbreviation introduced at 1:28']);
    expect(because(find('mention', 'Tokyo'), 'actor')).toEqual([
      'capital standing for its government, before "pledged"',
    ]);
    expect(because(find('mention', 'The prime minister'), 'actor')).toEqual([
      'title of "Ruth Adeyemi", called Prime Minister at 2:16',
    ]);
    expect(because(find('mention', 'Kenyan'), 'actor')).toEqual(['adjective or people of Kenya']);
    expect(because(find('mention', 'Kenya'), 'actor')).toEqual(['name, in the list of countries']);
    expect(because(find('mention', 'FEMA'), 'actor')).toEqual(['name, in the list of known bodies']);
  });

  it('lists the mentions of an actor with their places', () => {
    expect(find('actor', 'Clean Harbour Council').fields.map(({ value }) => value)).toEqual([
      'Clean Harbour Council at 1:5',
      'CHC at 1:28',
      'CHC at 2:43',
    ]);
  });
});
