/** What a body is by its name. */
import type { ActorType } from '../../../document.ts';
import { foldWord } from '../../../read/tokens.ts';
import type { Names } from '../names.ts';

/** Types of what may issue a paper by its own name, and be called by more than one wording. */
export const BODIES: ReadonlySet<ActorType> = new Set(['company', 'organization', 'government_body']);

/** Type of a body by the words of its name: what it is says more than what it is of or for. */
export function bodyType(name: string, names: Names): ActorType {
  const words = foldWord(name)
    .replace(/[,.](?=\s|$)/g, '')
    .split(/[\s-]+/);
  const of = words.findIndex((word) => names.is('ofWords', word));
  const kind = of > 0 ? words.slice(0, of) : words;
  const head = kind.at(-1) ?? '';
  const last = words.at(-1) ?? '';
  // "Inc." may have lost its stop above.
  const isCompany = (word: string): boolean => names.is('company', word) || names.is('company', `${word}.`);
  // "Corporation for Public Works" is no company.
  if (of > 0 ? isCompany(last) : isCompany(head)) return 'company';
  if (words.some((w) => names.is('partyWords', w))) return 'party';
  if (isOfNations(words, names)) return 'international_organization';
  if (words.some((w) => names.is('learning', w))) return 'organization';
  // "Open Government Partnership" is no government.
  if (names.is('bodies', head) && !names.is('government', head)) return 'organization';
  if (!words.some((w) => names.is('government', w))) return 'organization';
  return kind.some((w) => names.is('manyNations', w)) ? 'international_organization' : 'government_body';
}

/** "UN Mission in Norland", "African Union Commission": of a body of many nations. */
function isOfNations(words: readonly string[], names: Names): boolean {
  for (let length = 1; length <= 2 && length < words.length; length++) {
    const body = words.slice(0, length).join(' ');
    if ([body, `${body}.`].some((name) => names.listed(name)?.type === 'international_organization'))
      return true;
  }
  return false;
}

/** A body's name for comparison. */
export const bodyKeyOf = (name: string): string =>
  foldWord(name).replace(/^the /, '').replace(/ & /g, ' and ');
