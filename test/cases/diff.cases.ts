import type { Change, FieldChange } from '../../src/analysis/schema.ts';
import type { Pledge } from '../diff/build.ts';

export interface DiffCase {
  readonly title: string;
  readonly old: Pledge;
  readonly new: Pledge;
  readonly change?: Change['change'];
  readonly direction: Change['direction'];
  /** field, how it moved, what that does. */
  readonly fields: readonly (readonly [
    FieldChange['field'],
    FieldChange['change'],
    FieldChange['direction'],
  ])[];
}

const wells: Pledge = { verb: 'dig', object: 'forty deep wells in the northern valleys' };
const percent = (value: number): NonNullable<Pledge['figure']> => ({ text: `${value}%`, value });

/** One promise changed in one thing: what the comparison must say. */
export const DIFF_CASES: readonly DiffCase[] = [
  {
    title: 'a firm modal that became a soft one',
    old: { ...wells, cue: 'shall' },
    new: { ...wells, cue: 'should' },
    direction: 'weakened',
    fields: [['modality', 'weakened', 'weakened']],
  },
  {
    title: 'two modals of one strength',
    old: { ...wells, cue: 'shall' },
    new: { ...wells, cue: 'must' },
    change: 'reworded',
    direction: 'none',
    fields: [['wording', 'changed', 'none']],
  },
  {
    title: 'a goal verb one rung down, told by its particle',
    old: { verb: 'phase out', object: 'inland coal plants and their subsidies' },
    new: { verb: 'phase down', object: 'inland coal plants and their subsidies' },
    direction: 'weakened',
    fields: [['verb', 'weakened', 'weakened']],
  },
  {
    title: 'a goal verb one rung up',
    old: { verb: 'encourage', object: 'safe working hours in every port' },
    new: { verb: 'ensure', object: 'safe working hours in every port' },
    direction: 'strengthened',
    fields: [['verb', 'strengthened', 'strengthened']],
  },
  {
    title: 'an attempt slipped in before the act',
    old: { verb: 'accelerate', object: 'the closure of peat kilns' },
    new: { verb: 'accelerate', object: 'efforts towards the closure of peat kilns' },
    direction: 'weakened',
    fields: [['attempt', 'added', 'weakened']],
  },
  {
    title: 'an attempt that lowers the band is said once',
    old: { cue: 'shall', verb: 'reduce', object: 'night noise around the harbour' },
    new: { cue: 'shall', level: 4, verb: 'seek', object: 'to reduce night noise around the harbour' },
    direction: 'weakened',
    fields: [['attempt', 'added', 'weakened']],
  },
  {
    title: 'all that became reasonable',
    old: { verb: 'take', object: 'all measures against poaching' },
    new: { verb: 'take', object: 'reasonable measures against poaching' },
    direction: 'weakened',
    fields: [
      ['quantifier', 'removed', 'weakened'],
      ['scope', 'narrowed', 'weakened'],
    ],
  },
  {
    title: 'all that became most',
    old: { verb: 'inspect', object: 'all ferries before winter' },
    new: { verb: 'inspect', object: 'most ferries before winter' },
    direction: 'weakened',
    fields: [['quantifier', 'weakened', 'weakened']],
  },
  {
    title: 'an adjective that leaves room',
    old: { verb: 'end', object: 'subsidies for fishing fuel' },
    new: { verb: 'end', object: 'inefficient subsidies for fishing fuel' },
    direction: 'weakened',
    fields: [['scope', 'narrowed', 'weakened']],
  },
  {
    title: 'one more thing in an enumeration',
    old: { verb: 'protect', object: 'the river otters of the delta' },
    new: { verb: 'protect', object: 'the river otters and herons of the delta' },
    direction: 'strengthened',
    fields: [['scope', 'widened', 'strengthened']],
  },
  {
    title: 'fewer things in an enumeration',
    old: { verb: 'protect', object: 'otters, herons and storks of the delta' },
    new: { verb: 'protect', object: 'otters of the delta' },
    direction: 'weakened',
    fields: [['scope', 'narrowed', 'weakened']],
  },
  {
    title: 'a carve-out',
    old: { verb: 'publish', object: 'the minutes of the council' },
    new: { verb: 'publish', object: 'the minutes of the council except staff matters' },
    direction: 'weakened',
    fields: [['scope', 'narrowed', 'weakened']],
  },
  {
    title: 'a later year',
    old: { ...wells, deadline: { text: 'by 2030', value: '2030', end: '2030-12-31' } },
    new: { ...wells, deadline: { text: 'by 2035', value: '2035', end: '2035-12-31' } },
    direction: 'weakened',
    fields: [['deadline', 'later', 'weakened']],
  },
  {
    title: 'fewer days',
    old: { ...wells, deadline: { text: 'within three months', value: 'P3M' } },
    new: { ...wells, deadline: { text: 'within 30 days', value: 'P30D' } },
    direction: 'strengthened',
    fields: [['deadline', 'earlier', 'strengthened']],
  },
  {
    title: 'the same number of days, before and after',
    old: { ...wells, deadline: { text: 'within 30 days', value: 'P30D' } },
    new: { ...wells, deadline: { text: '30 days after closure', value: 'P30D' } },
    direction: 'weakened',
    fields: [['deadline', 'later', 'weakened']],
  },
  {
    title: 'the same duration that comes to another day under another date',
    old: { ...wells, deadline: { text: 'within 30 days', value: 'P30D', end: '2025-03-01' } },
    new: { ...wells, deadline: { text: 'within 30 days', value: 'P30D', end: '2026-03-01' } },
    change: 'kept',
    direction: 'none',
    fields: [],
  },
  {
    title: 'a shorter rhythm',
    old: { ...wells, deadline: { text: 'every two years', value: 'R/P2Y' } },
    new: { ...wells, deadline: { text: 'every year', value: 'R/P1Y' } },
    direction: 'strengthened',
    fields: [['deadline', 'earlier', 'strengthened']],
  },
  {
    title: 'a deadline that went',
    old: { ...wells, deadline: { text: 'by 2030', value: '2030' } },
    new: wells,
    direction: 'weakened',
    fields: [['deadline', 'removed', 'weakened']],
  },
  {
    title: 'a hedge that goes with its deadline',
    old: {
      verb: 'answer',
      object: 'every letter, usually',
      deadline: { text: 'within two days', value: 'P2D' },
    },
    new: { verb: 'answer', object: 'every letter' },
    direction: 'weakened',
    fields: [['deadline', 'removed', 'weakened']],
  },
  {
    title: 'a restraint that ends sooner',
    old: { ...wells, negated: true, deadline: { text: 'until 2035', value: '2035' } },
    new: { ...wells, negated: true, deadline: { text: 'until 2030', value: '2030' } },
    direction: 'weakened',
    fields: [['deadline', 'earlier', 'weakened']],
  },
  {
    title: 'a higher share',
    old: { verb: 'cut', object: 'waste heat by', figure: percent(40) },
    new: { verb: 'cut', object: 'waste heat by', figure: percent(50) },
    direction: 'strengthened',
    fields: [['amount', 'up', 'strengthened']],
  },
  {
    title: 'a higher limit',
    old: { verb: 'limit', object: 'fees to', figure: percent(2) },
    new: { verb: 'limit', object: 'fees to', figure: percent(3) },
    direction: 'weakened',
    fields: [['amount', 'up', 'weakened']],
  },
  {
    title: 'less money, where only a bound is promised',
    old: {
      verb: 'lend',
      kind: 'resource',
      figure: { text: 'up to $40 million', kind: 'money', unit: null, currency: 'USD', max: 4e7 },
    },
    new: {
      verb: 'lend',
      kind: 'resource',
      figure: { text: 'up to $30 million', kind: 'money', unit: null, currency: 'USD', max: 3e7 },
    },
    direction: 'weakened',
    fields: [['amount', 'down', 'weakened']],
  },
  {
    title: 'at least so much that became up to so much',
    old: { verb: 'reuse', figure: { text: 'at least 20%', min: 20 }, object: 'a share of all bricks:' },
    new: { verb: 'reuse', figure: { text: 'up to 20%', max: 20 }, object: 'a share of all bricks:' },
    direction: 'weakened',
    fields: [['amount', 'changed', 'weakened']],
  },
  {
    title: 'a caveat that came',
    old: wells,
    new: { ...wells, caveats: ['as appropriate'] },
    direction: 'weakened',
    fields: [['condition', 'added', 'weakened']],
  },
  {
    title: 'a condition that went',
    old: { ...wells, conditions: ['if the council agrees'] },
    new: wells,
    direction: 'strengthened',
    fields: [['condition', 'removed', 'strengthened']],
  },
  {
    title: 'another baseline',
    old: { verb: 'cut', object: 'waste heat by half from', baseline: '2005 levels' },
    new: { verb: 'cut', object: 'waste heat by half from', baseline: '2019 levels' },
    direction: 'none',
    fields: [['baseline', 'changed', 'none']],
  },
  {
    title: 'another actor',
    old: { ...wells, actor: 'Ruritania' },
    new: { ...wells, actor: 'Sylvania' },
    direction: 'none',
    fields: [['actor', 'changed', 'none']],
  },
  {
    title: 'an actor that went into the passive',
    old: wells,
    new: { ...wells, actor: null },
    direction: 'weakened',
    fields: [['actor', 'removed', 'weakened']],
  },
  {
    title: 'an actor with a defining word less',
    old: { ...wells, actor: 'covered agencies' },
    new: { ...wells, actor: 'agencies' },
    change: 'reworded',
    direction: 'none',
    fields: [['wording', 'changed', 'none']],
  },
  {
    title: 'a promise that became its opposite',
    old: wells,
    new: { ...wells, negated: true },
    direction: 'mixed',
    fields: [['negation', 'changed', 'mixed']],
  },
  {
    title: 'a promise that became leave',
    old: wells,
    new: { ...wells, cue: 'may', mode: 'permission' },
    direction: 'weakened',
    fields: [
      ['mode', 'weakened', 'weakened'],
      ['modality', 'weakened', 'weakened'],
    ],
  },
  {
    title: 'a restraint that became leave',
    old: { ...wells, negated: true },
    new: { ...wells, cue: 'may', mode: 'permission' },
    direction: 'weakened',
    fields: [
      ['mode', 'weakened', 'weakened'],
      ['modality', 'weakened', 'weakened'],
    ],
  },
  {
    title: 'a promise that was kept',
    old: { ...wells, deadline: { text: 'by 2030', value: '2030' } },
    new: { ...wells, cue: 'has', status: 'fulfilled' },
    direction: 'none',
    fields: [['status', 'changed', 'none']],
  },
  {
    title: 'a promise that was withdrawn',
    old: wells,
    new: { ...wells, status: 'withdrawn' },
    direction: 'weakened',
    fields: [['status', 'changed', 'weakened']],
  },
  {
    title: 'a call with a softer verb of the same band',
    old: { ...wells, cue: 'urges the council to', mode: 'call', level: 2 },
    new: { ...wells, cue: 'requests the council to', mode: 'call', level: 2 },
    direction: 'weakened',
    fields: [['modality', 'weakened', 'weakened']],
  },
  {
    title: 'what grew and shrank',
    old: { ...wells, cue: 'should', deadline: { text: 'by 2030', value: '2030' } },
    new: { ...wells, cue: 'shall', deadline: { text: 'by 2040', value: '2040' } },
    direction: 'mixed',
    fields: [
      ['modality', 'strengthened', 'strengthened'],
      ['deadline', 'later', 'weakened'],
    ],
  },
];
