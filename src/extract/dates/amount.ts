/** ISO 8601 durations as TIMEX3 writes them. */

/** Units in which one of the key is counted when it is halved, and how many of them there are. */
const PARTS: Readonly<Record<string, readonly [number, string]>> = {
  L: [1000, 'Y'],
  C: [100, 'Y'],
  E: [10, 'Y'],
  Y: [12, 'M'],
  H: [6, 'M'],
  Q: [3, 'M'],
  F: [2, 'W'],
  D: [24, 'TH'],
  TH: [60, 'TM'],
  TM: [60, 'TS'],
};

const write = (count: number | string, unit: string): string =>
  unit.startsWith('T') ? `PT${count}${unit[1] ?? ''}` : `P${count}${unit}`;

/**
 * The duration of `count` units; NaN (an amount that is not told) is TIMEX3's X. Units that ISO 8601 lacks are
 * written in those that it has, except where one decade or century is told as such.
 */
export function amount(count: number, unit: string): string {
  const part = PARTS[unit];
  if (Number.isNaN(count)) return unit === 'F' ? 'PXW' : unit === 'H' ? 'PXM' : write('X', unit);
  if (part && (unit === 'F' || unit === 'H' || unit === 'L')) return write(count * part[0], part[1]);
  if (Number.isInteger(count))
    return part && (unit === 'E' || unit === 'C') && count > 1
      ? write(count * part[0], part[1])
      : write(count, unit);
  const whole = Math.floor(count);
  const rest = part ? (count - whole) * part[0] : Number.NaN;
  if (!part || Math.abs(rest - Math.round(rest)) > 0.05) return write(Math.round(count * 100) / 100, unit);
  if (unit === 'E' || unit === 'C') return write(Math.round(count * part[0]), part[1]);
  const small = write(Math.round(rest), part[1]);
  if (whole === 0) return small;
  // PT5H30M, P2Y6M, P1DT12H: one P, one T.
  return unit.startsWith('T') ? write(whole, unit) + small.slice(2) : write(whole, unit) + small.slice(1);
}
