import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';
import { ofKind } from '../../src/document.ts';
import { BENEFICIARY_CASES } from '../cases/commitments-beneficiaries.cases.ts';
import { CONDITION_CASES } from '../cases/commitments-conditions.cases.ts';
import { DAY, FIELD_CASES } from '../cases/commitments-fields.cases.ts';
import { KIND_CASES } from '../cases/commitments-kinds.cases.ts';
import { LAW_FIELDS } from '../cases/commitments-law.cases.ts';
import { PREDICATE_FIELD_CASES } from '../cases/commitments-predicates.cases.ts';

const analyzer = createAnalyzer();

describe('the fields of a commitment', () => {
  for (const { title, genre, text, part = 0, ...expected } of [
    ...FIELD_CASES,
    ...BENEFICIARY_CASES,
    ...CONDITION_CASES,
    ...KIND_CASES,
    ...LAW_FIELDS,
    ...PREDICATE_FIELD_CASES,
  ])
    it(title, () => {
      const document = analyzer.analyze({ id: 'case', text }, { genre, documentDate: DAY });
      const found = ofKind(document, 'commitment').filter(({ status }) => status !== 'fulfilled')[part];
      if (!found) throw new Error(`no commitment in: ${text}`);
      const names = new Map(document.actors.map((actor) => [actor.id, actor.name]));
      if (expected.deadline !== undefined) expect(found.deadline?.value ?? null).toBe(expected.deadline);
      if (expected.lastDay !== undefined) expect(found.deadline?.lastDay ?? null).toBe(expected.lastDay);
      if (expected.when !== undefined) expect(found.deadline?.text).toBe(expected.when);
      if (expected.negated !== undefined) expect(found.negated).toBe(expected.negated);
      if (expected.kind !== undefined) expect(found.goal).toBe(expected.kind);
      if (expected.beneficiary !== undefined)
        expect(found.beneficiaries[0]?.words?.text ?? null).toBe(expected.beneficiary);
      if (expected.condition !== undefined)
        expect([...found.conditions, ...found.caveats][0]?.text ?? null).toBe(expected.condition);
      if (expected.figures !== undefined)
        expect(
          ofKind(document, 'figure')
            .filter(({ id }) => found.figures.includes(id))
            .map(({ value }) => value),
        ).toEqual(expected.figures);
      if (expected.actors !== undefined)
        expect(found.actors.map(({ actor }) => (actor === null ? '' : names.get(actor)))).toEqual(
          expected.actors,
        );
      if (expected.supporting !== undefined)
        expect(found.supporting.map(({ actor }) => names.get(actor ?? ''))).toEqual(expected.supporting);
    });
});

describe('the deadline in a text without a date', () => {
  const deadlineOf = (text: string): string | null => {
    const [found] = ofKind(analyzer.analyze({ id: 'case', text }, { genre: 'communique' }), 'commitment');
    return found?.deadline?.text ?? null;
  };
  for (const [text, expected] of [
    ['We will open the centre in 2031.', 'in 2031'],
    ['We will meet in Oslo on 4 May 2031.', 'on 4 May 2031'],
    ['The plant will be opened in March 2031.', 'in March 2031'],
    ['In 2029, we will review the pact that we signed in 2019.', 'In 2029'],
    ['We will publish the list in December.', 'in December'],
    ['We will honour the pact of 2019.', null],
    ['We will build on the progress made in 2020.', null],
    ['We will repeal the act adopted by Parliament in 2014.', null],
    ['We will keep the records for 2020.', null],
    ['We will meet the targets set in 2015.', null],
    ['We will apply the rules put in place in 2015.', null],
    ['We will publish the 2030 plan.', null],
  ] as const)
    it(text, () => {
      expect(deadlineOf(text)).toBe(expected);
    });
});
