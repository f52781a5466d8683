/** The people that a text has named so far, by their full names, their surnames and what else they may be called. */
import type { Entities, Entity } from '../entities.ts';
import type { Names } from '../names.ts';
import { type PersonName, sameGiven, sameSuffix, spelledName } from './person-names.ts';

export interface KnownPeople {
  /** The person of a full name, made when new. */
  byFullName(name: PersonName): Entity;
  /** Those of a surname, in the order in which they were named. */
  ofSurname(surname: string): readonly Entity[];
  /** The one person whose given name, nickname or part of a surname a word is: "Mahathir" for Mahathir bin Mohamad. */
  byOtherName(word: string): Entity | undefined;
  /** From now on the person is called so. */
  call(entity: Entity, surname: string): void;
}

/** People of one surname that are compared with a new name; more are no longer told apart by their first names. */
const MOST_NAMESAKES = 30;
const NONE: readonly Entity[] = [];

/** The people that the document has named so far; none at first. */
export function createKnownPeople(names: Names, entities: Entities): KnownPeople {
  const surnames = new Map<string, Entity[]>();
  const others = new Map<string, Entity | null>();
  const spellings = new Map<string, Entity | null>();
  const called = new Set<string>();
  /** The fullest name of each. */
  const fullNames = new Map<Entity, PersonName>();
  const claim = (map: Map<string, Entity | null>, word: string, entity: Entity): void => {
    const other = map.get(word);
    map.set(word, other === undefined || other === entity ? entity : null);
  };

  function call(entity: Entity, surname: string): void {
    entity.surname ??= surname;
    const key = `${surname}\n${entity.key}`;
    if (called.has(key)) return;
    called.add(key);
    claim(spellings, spellingOf(surname), entity);
    const same = surnames.get(surname);
    if (same) same.push(entity);
    else surnames.set(surname, [entity]);
  }

  function isSame(entity: Entity, name: PersonName): boolean {
    const known = fullNames.get(entity);
    if (!known) return true;
    if (!sameSuffix(known.suffix, name.suffix)) return false;
    // "Otto Lind" for Jens Otto Lind; "George W. Roe" is not George H. Roe.
    if (known.given !== name.given)
      return (
        sameGiven(known.given, name.given, names) ||
        known.others.includes(name.given) ||
        name.others.includes(known.given)
      );
    const [a = '', b = ''] = [known.others[1], name.others[1]];
    return a === '' || b === '' || a[0] === b[0] || known.others.includes(b) || name.others.includes(a);
  }

  return {
    byFullName(name) {
      const { surname, given, suffix, words, others: more } = name;
      const same = surnames.get(surname) ?? NONE;
      const entity =
        same.slice(0, MOST_NAMESAKES).find((other) => isSame(other, name)) ??
        // "Higuchi Ichiyō" for Ichiyō Higuchi.
        (surnames.get(given) ?? NONE).find((other) => fullNames.get(other)?.given === surname) ??
        entities.of(`person:${surname}|${given}|${suffix}|${more.join(' ')}`, {
          name: spelledName(words, names),
          type: 'person',
        });
      const fuller = fullNames.get(entity);
      if (!fuller || fuller.others.length < more.length) fullNames.set(entity, name);
      call(entity, surname);
      for (const word of more) claim(others, word, entity);
      return entity;
    },
    ofSurname: (surname) => {
      const same = surnames.get(surname);
      if (same) return same;
      const spelled = surname.length >= SHORTEST_SPELLING ? spellings.get(spellingOf(surname)) : undefined;
      return spelled ? [spelled] : NONE;
    },
    byOtherName: (word) => others.get(word) ?? undefined,
    call,
  };
}

const SHORTEST_SPELLING = 6;

/** What spellings of one name from another script share: "Zelensky", "Zelenskyy", "Zelenskiy". */
const spellingOf = (surname: string): string => surname.replace(/[yj]/g, 'i').replace(/(.)\1+/g, '$1');
