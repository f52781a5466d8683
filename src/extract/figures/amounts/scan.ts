/** Finds the amounts, ranges and multiples of a sentence, in order and without overlaps. */

import type { Token } from '../../../document.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { countedAfter, type Phrase } from '../measured/phrases.ts';
import { ageAt } from './ages.ts';
import { type Amount, type PlacedMeasure, placed, readAmount } from './amounts.ts';
import { wordAt } from './atom.ts';
import { boundEnding } from './bounds.ts';
import { type Finding, findingOf, revised } from './finding.ts';
import { belongsToName, coordinateEnd, isAppositive, isDay, isName, isNumbering, isType } from './guards.ts';
import { perAfter } from './per.ts';
import { type Range, readRange } from './ranges.ts';
import { specialAt } from './specials.ts';

/** Everything in a sentence that is a number with what it counts. */
export function scan(atoms: readonly Token[], lexicon: FigureLexicon): readonly Finding[] {
  const found: Finding[] = [];
  for (let i = nextOf(atoms, 0, lexicon); i < atoms.length; i = nextOf(atoms, i, lexicon))
    i = readAt(atoms, i, lexicon, found);
  return carryUnits(atoms, found, lexicon);
}

/** Whether a scan finds something: it goes no further than the first finding. */
export function holdsFigure(atoms: readonly Token[], lexicon: FigureLexicon): boolean {
  const found: Finding[] = [];
  for (let i = nextOf(atoms, 0, lexicon); i < atoms.length; i = nextOf(atoms, i, lexicon)) {
    i = readAt(atoms, i, lexicon, found);
    if (found.length > 0) return true;
  }
  return false;
}

/** The first atom from `i` on at which something may begin: no other word, and no mark but a dash. */
function nextOf(atoms: readonly Token[], from: number, lexicon: FigureLexicon): number {
  let i = from;
  for (; i < atoms.length; i++) {
    const atom = atoms[i] as Token;
    const { kind } = atom;
    if ((kind !== 'word' && kind !== 'punctuation') || atom.lower === '-' || lexicon.begins(atom)) return i;
  }
  return i;
}

/** Reads what begins at an atom into `found`; gives where to go on. */
function readAt(atoms: readonly Token[], i: number, lexicon: FigureLexicon, found: Finding[]): number {
  const end = atoms.length;
  const special = specialAt(atoms, i, end, lexicon);
  if (special) {
    found.push(special);
    return special.end;
  }
  const amount = readAmount(atoms, i, end, lexicon);
  if (!amount) return i + 1;
  const place = coordinateEnd(atoms, amount, lexicon);
  if (place !== null) return place;
  const range = readRange(atoms, amount, end, lexicon);
  const noun = countedAfter(atoms, range?.end ?? amount.end, end, range?.to ?? amount.value, lexicon);
  const aged = range !== null && ageAt(atoms, amount.first, range.end, null, end, lexicon) !== null;
  const ranged =
    aged ||
    (range !== null &&
      (range.high.measure !== null || (noun !== null && range.low.value < range.high.value)));
  if (isName(atoms, amount, end, lexicon, ranged)) return Math.max(amount.number.end, i + 1);
  const read = readFinding(atoms, amount, range, noun, end, lexicon);
  const finding = read && !range ? revised(read, { end: restated(atoms, read, end, lexicon) }) : read;
  if (finding) found.push(finding);
  // "64 cents a dozen" is counted per dozen, and the dozen is no figure.
  // So is "70 per 100,000 births".
  // "223 deaths per 100,000 births" too.
  const noun2 = finding?.counted;
  const behind = noun2 && noun2.first >= finding.end ? noun2.end : (finding?.end ?? 0);
  const rate = lexicon.relations.perWords.has(wordAt(atoms, behind)) && atoms[behind + 1]?.kind === 'number';
  const per = finding?.measure || rate ? perAfter(atoms, behind, end, lexicon) : null;
  return finding ? Math.max(per?.end ?? 0, finding.end, i + 1) : amount.end;
}

/** One past the brackets that say an amount again ("ten percent (10 %)"), or past the amount. */
function restated(atoms: readonly Token[], finding: Finding, end: number, lexicon: FigureLexicon): number {
  const { measure } = finding;
  if (!measure || finding.end + 2 >= end || wordAt(atoms, finding.end) !== '(') return finding.end;
  const again = readAmount(atoms, finding.end + 1, end, lexicon);
  const same = again?.value === finding.value && again.measure?.code === measure.code;
  return same && wordAt(atoms, again.end) === ')' ? again.end + 1 : finding.end;
}

function readFinding(
  atoms: readonly Token[],
  amount: Amount,
  range: Range | null,
  counted: Phrase | null,
  end: number,
  lexicon: FigureLexicon,
): Finding | null {
  const measure = amount.measure ?? range?.high.measure ?? null;
  const finish = range ? range.end : amount.end;
  const kind = range ? 'range' : amount.number.range ? 'vague' : 'amount';
  const fraction = amount.number.fraction && measure === null;
  const { digits } = amount.number;
  const opened = range?.opened ?? false;
  const per = range?.per ?? null;
  const value = range ? range.from : amount.value;
  const age = ageAt(atoms, amount.first, finish, measure, end, lexicon);
  if (age !== null) {
    const to = range ? range.to : null;
    return findingOf(amount.first, age, value, 'age', { to, measure, fraction, digits, opened, per });
  }
  const to = range ? range.to : (amount.number.range?.[1] ?? null);
  const more = { to, measure, fraction, digits, opened, per };
  const base = findingOf(amount.first, finish, value, kind, more);
  if (measure) return base;
  // "280 million of the 1.5 billion shekels".
  const shared = measureOfWhole(atoms, finish, end, lexicon);
  if (shared) return revised(base, { measure: shared });
  // "by a factor of four".
  if (
    lexicon.sets.factor.has(wordAt(atoms, amount.first - 2)) &&
    lexicon.sets.ofWords.has(wordAt(atoms, amount.first - 1))
  )
    return revised(base, { kind: 'multiple', fraction: false });
  const bareDigits = !counted && !range && amount.number.digits;
  if (
    bareDigits &&
    (belongsToName(atoms, amount.first, lexicon) ||
      isAppositive(atoms, amount.first, finish) ||
      isType(atoms, amount.first, finish) ||
      isDay(atoms, amount.first) ||
      isNumbering(atoms, amount.first, finish, lexicon))
  )
    return null;
  // "UN Security Council 1267 Sanctions Committee": a number between capitals.
  if (counted && amount.number.digits && isInsideName(atoms, amount, counted, lexicon)) return null;
  return counted && !fraction ? revised(base, { counted }) : base;
}

const CAPITAL = /^\p{Lu}/u;

const isInsideName = (
  atoms: readonly Token[],
  amount: Amount,
  counted: Phrase,
  lexicon: FigureLexicon,
): boolean =>
  /^\d{1,4}$/.test((atoms[amount.first] as Token).text) &&
  amount.number.scale === 0 &&
  amount.first > 1 &&
  belongsToName(atoms, amount.first, lexicon) &&
  // "S P 500 utilities".
  (CAPITAL.test((atoms[counted.first] as Token).text) ||
    (atoms[amount.first - 1] as Token).text.length === 1);

/** The unit of the whole that the amount is a part of. */
function measureOfWhole(
  atoms: readonly Token[],
  at: number,
  end: number,
  lexicon: FigureLexicon,
): PlacedMeasure | null {
  if (!lexicon.sets.ofWords.has(wordAt(atoms, at))) return null;
  const from = lexicon.relations.determiners.has(wordAt(atoms, at + 1)) ? at + 2 : at + 1;
  const whole = from < end ? readAmount(atoms, from, end, lexicon) : null;
  // "five of the three-ton satellites" counts satellites.
  if (whole && wordAt(atoms, whole.number.end) === '-') return null;
  return whole?.measure && whole.measure.kind !== 'duration' && whole.measure.code !== '%'
    ? placed(whole.measure, at)
    : null;
}

/** A unit that is left out in a list or comparison is that of its neighbour: "20 and 30 per cent", "from 21 mpg to 23". */
function carryUnits(
  atoms: readonly Token[],
  found: readonly Finding[],
  lexicon: FigureLexicon,
): readonly Finding[] {
  const carried = [...found];
  for (let i = carried.length - 2; i >= 0; i--) {
    const here = carried[i] as Finding;
    const next = carried[i + 1] as Finding;
    if (bare(here) && next.kind === 'age' && isSuspended(atoms, here.end, next.first, lexicon))
      carried[i] = revised(here, { kind: 'age', measure: next.measure });
    else if (bare(here) && linked(atoms, here.end, next.first, lexicon)) {
      const single =
        next.kind !== 'multiple' && next.kind !== 'age' && next.kind !== 'ratio' && !next.fraction;
      if (
        single &&
        next.measure &&
        !(
          next.measure.kind === 'currency' &&
          next.first < next.measure.end - 1 &&
          /^\p{Sc}$/u.test((atoms[next.first] as Token).text)
        )
      )
        carried[i] = revised(here, { measure: next.measure });
      else if (single && next.counted && !next.measure)
        carried[i] = revised(here, { counted: next.counted, carried: true });
    }
  }
  for (let i = 1; i < carried.length; i++) {
    const here = carried[i] as Finding;
    const earlier = carried[i - 1] as Finding;
    // "three sites, two of them in the south"; "killed 100 people and wounded 300 more".
    const same = ofThem(atoms, here.end, lexicon) || isMore(atoms, here, earlier, lexicon);
    if (bare(here) && earlier.counted && !earlier.measure && same) {
      carried[i] = revised(here, { counted: earlier.counted, carried: true });
      continue;
    }
    const part = smallerUnit(atoms, earlier, here, lexicon);
    if (part) {
      carried[i] = revised(here, { end: part.end, measure: part });
      continue;
    }
    const opener = wordAt(atoms, here.first - 1);
    if (!bare(here) || !here.digits || !lexicon.sets.carryFrom.has(opener)) continue;
    // "more than 23" begins something of its own.
    if (lexicon.sets.thanWords.has(opener) && boundEnding(atoms, here.first, lexicon)) continue;
    const before = measuredBefore(carried, i);
    if (!before || here.first - before.end > REACH) continue;
    if (before.counted && !before.measure)
      carried[i] = revised(here, { counted: before.counted, carried: true });
    else if (before.measure?.kind === 'unit') carried[i] = revised(here, { measure: before.measure });
    // "the highest is 84.75 cents, the lowest is 74.07".
    else if (
      before.measure?.kind === 'currency' &&
      !Number.isInteger(here.value) &&
      !Number.isInteger(before.value)
    )
      carried[i] = revised(here, {
        value: Number((here.value / before.measure.parts).toPrecision(15)),
        measure: before.measure,
      });
  }
  return carried;
}

/** "5 feet 10", "2 yards, 1 foot, 8 in": the amount goes on in the next smaller unit, and nothing follows it. */
function smallerUnit(
  atoms: readonly Token[],
  earlier: Finding,
  here: Finding,
  { words, sets }: FigureLexicon,
): PlacedMeasure | null {
  const { measure } = earlier;
  const [code, parts] = words.smallerUnits[measure?.code ?? ''] ?? [];
  if (!measure || !code || !parts || !bare(here) || here.value >= parts || !Number.isInteger(here.value))
    return null;
  const link = wordAt(atoms, earlier.end);
  if (here.first > earlier.end && !(here.first === earlier.end + 1 && (link === ',' || sets.and.has(link))))
    return null;
  const end = sets.inWords.has(wordAt(atoms, here.end)) ? here.end + 1 : here.end;
  const next = atoms[end];
  return !next || next.kind === 'punctuation' || sets.lengthAdjectives.has(next.lower)
    ? placed(measure, end, code)
    : null;
}

const isMore = (atoms: readonly Token[], here: Finding, earlier: Finding, lexicon: FigureLexicon): boolean =>
  lexicon.relations.skipCounted.has(wordAt(atoms, here.end)) &&
  lexicon.more[wordAt(atoms, here.end)] === 'up' &&
  here.first - earlier.end <= REACH &&
  !lexicon.sets.thanWords.has(wordAt(atoms, here.end + 1));

const ofThem = (atoms: readonly Token[], at: number, { sets, relations }: FigureLexicon): boolean =>
  sets.ofWords.has(wordAt(atoms, at)) && relations.anaphors.has(wordAt(atoms, at + 1));

/** "3- and 4-year-olds". */
const isSuspended = (atoms: readonly Token[], from: number, to: number, lexicon: FigureLexicon): boolean =>
  to === from + 2 &&
  wordAt(atoms, from) === '-' &&
  !(atoms[from] as Token).spaced &&
  lexicon.sets.listLinks.has(wordAt(atoms, from + 1));

/** The nearest figure before that is no share, age or multiple ("lost 162 points, or 2 %, to fall to 7,425"). */
function measuredBefore(found: readonly Finding[], at: number): Finding | null {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const before = found[i] as Finding;
    if (before.kind === 'multiple' || before.kind === 'age' || before.measure?.code === '%') continue;
    return before;
  }
  return null;
}

/** How far behind a figure a bare one may stand that takes its unit ("rose 64 points to 4,577"). */
const REACH = 12;

const bare = (finding: Finding): boolean =>
  finding.measure === null &&
  finding.counted === null &&
  !finding.fraction &&
  (finding.kind === 'amount' || finding.kind === 'range');

/** Only links of a list or a move stand between two findings: ",", "and", "or", "- or", "up", ", down". */
function linked(atoms: readonly Token[], from: number, to: number, lexicon: FigureLexicon): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(atoms, i);
    const link =
      lexicon.sets.listLinks.has(word) ||
      lexicon.sets.toWords.has(word) ||
      lexicon.sets.upWords.has(word) ||
      lexicon.sets.downWords.has(word);
    if (!link && word !== '-') return false;
  }
  return true;
}
