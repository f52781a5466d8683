/** What a body is by its name. */
import type { ActorType } from '../../document.ts';
import { foldWord } from '../../read/tokens.ts';
import type { Names } from './names.ts';

/** Type of a body by the words of its name: what it is says more than what it is of or for. */
export function bodyType(name: string, names: Names): ActorType {
  const words = foldWord(name)
    .replace(/,/g, '')
    .split(/[\s-]+/);
  const of = words.findIndex((word) => names.is('ofWords', word));
  const head = words[of > 0 ? of - 1 : words.length - 1] ?? '';
  const last = words.at(-1) ?? '';
  if (names.is('company', head) || names.is('company', last)) return 'company';
  if (words.some((w) => names.is('partyWords', w))) return 'party';
  // "Open Government Partnership" is no government.
  if (names.is('bodies', head) && !names.is('government', head)) return 'organization';
  if (words.some((w) => names.is('government', w)))
    return /(?:united nations|\bun\b|international|world|european|african|asian)/i.test(name)
      ? 'international_organization'
      : 'government_body';
  return 'organization';
}

/** A body's name for comparison. */
export const bodyKeyOf = (name: string): string =>
  foldWord(name).replace(/^the /, '').replace(/ & /g, ' and ');
