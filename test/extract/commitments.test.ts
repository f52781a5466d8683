import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';
import { type Commitment, GENRES, type Genre, type Mode, ofKind } from '../../src/document.ts';
import { openResources } from '../../src/resources.ts';
import { COMMITMENT_CASES } from '../cases/commitments.cases.ts';
import { COMMUNIQUE_CASES } from '../cases/commitments-communiques.cases.ts';
import { COORDINATION_CASES } from '../cases/commitments-coordination.cases.ts';
import { FORM_CASES } from '../cases/commitments-forms.cases.ts';
import { LAW_CASES } from '../cases/commitments-law.cases.ts';
import { LIST_CASES } from '../cases/commitments-lists.cases.ts';
import { NEWS_CASES } from '../cases/commitments-news.cases.ts';
import { ORDER_CASES } from '../cases/commitments-orders.cases.ts';
import { POLARITY_CASES } from '../cases/commitments-polarity.cases.ts';
import { PREDICATE_CASES } from '../cases/commitments-predicates.cases.ts';
import { PRESS_CASES } from '../cases/commitments-press.cases.ts';
import { SUBJECT_CASES } from '../cases/commitments-subjects.cases.ts';

interface CueFile {
  readonly modals: Readonly<Record<string, { readonly strength: number }>>;
  readonly commissive: Readonly<
    Record<
      string,
      {
        readonly complements: readonly string[];
        readonly particle?: string;
        readonly genres?: readonly Genre[];
      }
    >
  >;
  readonly predicates: readonly {
    readonly words: readonly string[];
    readonly complement: string;
    readonly genres?: readonly Genre[];
    readonly mode?: Mode;
    readonly performs?: boolean;
  }[];
  readonly nouns: Readonly<
    Record<string, { readonly after: readonly string[]; readonly withdrawn?: boolean }>
  >;
  readonly calls: Readonly<
    Record<string, { readonly complement?: string; readonly particles?: readonly string[] }>
  >;
}

const cues = openResources().words<CueFile>('commitments-cues');
/** Modals that stand only in contractions or in more words; the cases read them. */
const UNCOMMON = new Set(["'ll", 'wo', 'sha', 'ca', 'cannot', 'going', 'be to', 'have to']);
/** Nouns of what is concluded between two. */
const CONCLUDED = new Set([
  'consensus',
  'deal',
  'accord',
  'pact',
  'memorandum',
  'understanding',
  'agreement',
  'agreements',
]);
const WORDS =
  'we they Parties the Minister Kenya shall will would must may not to that and , ; : ( a ) [ ] commit agree plan said pledge our commitment is are being ready hereby announce urge report by 2030 if so as which well-being re-open'.split(
    ' ',
  );

const analyzer = createAnalyzer();
const analyzerOf = (text: string, genre: Genre): readonly Commitment[] =>
  ofKind(analyzer.analyze({ id: 'case', text }, { genre }), 'commitment');
const read = (text: string, genre: Parameters<typeof analyzer.analyze>[1]): readonly Commitment[] =>
  ofKind(analyzer.analyze({ id: 'case', text }, genre), 'commitment').filter(
    (c) => c.mode !== 'permission' && c.mode !== 'position' && c.status !== 'fulfilled',
  );

/** The names of those whom a commitment binds, or the words for them. */
function namesOf({ actors }: Commitment, text: string, genre: Genre): readonly string[] {
  const document = analyzer.analyze({ id: 'case', text }, { genre });
  const names = new Map(document.actors.map(({ id, name }) => [id, name]));
  return actors.map(({ actor, words }) => names.get(actor ?? '') ?? words?.text ?? '');
}

describe('commitments', () => {
  for (const { title, genre, text, expected } of [
    ...COMMITMENT_CASES,
    ...FORM_CASES,
    ...SUBJECT_CASES,
    ...NEWS_CASES,
    ...COMMUNIQUE_CASES,
    ...COORDINATION_CASES,
    ...LAW_CASES,
    ...LIST_CASES,
    ...ORDER_CASES,
    ...POLARITY_CASES,
    ...PREDICATE_CASES,
    ...PRESS_CASES,
  ]) {
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
        if (e.action) expect(c.action.text).toBe(e.action);
        if (e.condition) expect(c.conditions.map((q) => q.text)).toContain(e.condition);
        if (e.who) expect(namesOf(c, text, genre)).toEqual(e.who);
        if (e.told !== undefined) expect(c.attribution?.source.text ?? null).toBe(e.told);
      });
    });
  }

  it('binds all who are listed after what they share', () => {
    const document = analyzer.analyze(
      { id: 'case', text: 'The governments of Norway and Chile intend to open a joint port.' },
      { genre: 'communique' },
    );
    const names = new Map(document.actors.map((actor) => [actor.id, actor.name]));
    const [found] = ofKind(document, 'commitment');
    expect(found?.actors.map(({ actor }) => names.get(actor ?? ''))).toEqual(['Norway', 'Chile']);
  });

  it('reads every modal that binds', () => {
    for (const modal of Object.keys(cues.modals)) {
      const strength = cues.modals[modal]?.strength ?? 0;
      if (strength === 0 || UNCOMMON.has(modal)) continue;
      const [found] = read(`Each Party ${modal === 'ought' ? 'ought to' : modal} publish the accounts.`, {
        genre: 'treaty',
      });
      expect(found?.rule, modal).toBe(`commitments/modal-${modal}`);
      expect(found?.strength, modal).toBe(strength);
    }
  });

  it('reads every verb that binds by being said', () => {
    for (const [verb, { complements, particle, genres }] of Object.entries(cues.commissive)) {
      const text = particle
        ? `We ${verb} ${particle} publishing the accounts.`
        : complements.includes('of')
          ? `We ${verb} the members of a new vote.`
          : complements.includes('inf')
            ? `We ${verb} to publish the accounts.`
            : complements.includes('gerund')
              ? `We ${verb} ourselves to publishing the accounts.`
              : `We ${verb} a new accord.`;
      const rules = read(text, { genre: genres?.[0] ?? 'communique' }).map((c) => c.rule.split('-')[0]);
      expect([`commitments/${verb}`, 'commitments/performative'], text).toContain(rules[0]);
    }
  });

  it('reads every predicate', () => {
    for (const { words, complement, genres, mode, performs } of cues.predicates)
      for (const phrase of words) {
        const act = performs
          ? 'announce a fund'
          : complement === 'gerund' || phrase.endsWith('with')
            ? 'publishing the accounts'
            : 'publish the accounts';
        const rest =
          complement === 'that'
            ? 'the ministers will publish the accounts'
            : complement === 'object'
              ? 'a new accord'
              : act;
        const [first] = analyzerOf(
          `The ministers are ${phrase} ${rest}.`,
          genres?.[0] ?? (mode === 'permission' ? 'order' : 'communique'),
        );
        expect(first?.cue.text, phrase).toContain(phrase.split(' ')[0]);
      }
  });

  it('reads every noun that binds, where somebody affirms it', () => {
    for (const [noun, { after, withdrawn }] of Object.entries(cues.nouns)) {
      if (noun === 'will' || withdrawn) continue;
      const next = after.includes('to') ? 'to publish the accounts' : `${after[0]} the harbour towns`;
      const made = CONCLUDED.has(noun);
      const text = made ? `Kenya and Oman signed a ${noun} ${next}.` : `We reaffirm our ${noun} ${next}.`;
      const rules = read(text, { genre: made ? 'news' : 'communique' }).map((c) => c.rule);
      expect(rules, text).toContain(`commitments/noun-${noun}`);
    }
  });

  it('reads every call', () => {
    for (const [verb, { particles }] of Object.entries(cues.calls)) {
      const particle = particles?.[0] ? ` ${particles[0]}` : '';
      const that = cues.calls[verb]?.complement === 'that';
      const text = `We ${verb}${particle} ${that ? 'that ' : ''}exporters ${that ? 'publish' : 'to publish'} their quotas.`;
      const modes = analyzerOf(text, 'communique').map((c) => c.mode);
      expect(modes, text).toContain('call');
    }
  });

  it('keeps a promise that is repeated once, with its places', () => {
    const [first, ...others] = read('We will plant a forest. The weather was fine. We will plant a forest.', {
      genre: 'communique',
    });
    expect(others).toEqual([]);
    expect(first?.repeats).toHaveLength(1);
  });

  it('never throws, and quotes exactly, whatever words stand side by side', () => {
    const word = fc.constantFrom(...WORDS);
    const genre = fc.constantFrom(...GENRES);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), genre, (words, kind) => {
        const text = words.join(' ');
        for (const c of ofKind(analyzer.analyze({ id: 'words', text }, { genre: kind }), 'commitment')) {
          expect(text.slice(c.cue.start, c.cue.end)).toBe(c.cue.text);
          expect(c.start).toBeLessThan(c.end);
          expect(c.end).toBeLessThanOrEqual(text.length);
          expect(c.strength).toBeGreaterThanOrEqual(1);
          expect(c.strength).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same promise the same id in another place', () => {
    const [a] = read('We will plant a forest.', { genre: 'communique' });
    const [b] = read('Some words first. We will plant a forest.', { genre: 'communique' });
    expect(b?.id).toBe(a?.id);
  });
});

describe('what a policy says its author does', () => {
  const text =
    'Brightpage makes maps of rivers. Brightpage takes all measures needed to protect your tracks, and we publish a report each year. If you leave Brightpage, we will delete your maps.';
  const document = createAnalyzer().analyze({ id: 'case', text }, { genre: 'policy' });
  const said = (mode: Mode): readonly string[] =>
    ofKind(document, 'commitment')
      .filter((c) => c.mode === mode)
      .map((c) => text.slice(c.start, c.end));

  it('is kept as a position, not as a promise', () => {
    expect(said('position')).toContain('Brightpage takes all measures needed to protect your tracks');
    expect(said('position')).toContain('we publish a report each year');
    expect(said('pledge')).toEqual(['we will delete your maps']);
  });

  it('is its maker’s, whose name the product has', () => {
    const names = document.actors.filter(({ id }) => document.issuers.includes(id)).map(({ name }) => name);
    expect(names).toEqual(['Brightpage']);
  });
});

describe('genre', () => {
  const plain =
    'The harbour has grown for years. Ships from many coasts come in each week and take on grain, wool and salt. ' +
    'Its piers are old. The ministry is mending two of them. ';
  const told = 'The mayor said that the piers were safe. Fishermen told the press that they were not. ';
  const genreOf = (text: string): Genre | null => analyzer.analyze({ id: 'case', text }).genre;
  it('is that of its issuer where a text tells of nobody', () => {
    expect(genreOf(plain.repeat(4))).toBe('communique');
  });
  it('is news where people are told of, and in a few words', () => {
    expect(genreOf((plain + told).repeat(4))).toBe('news');
    expect(genreOf(plain)).toBe('news');
  });
});
