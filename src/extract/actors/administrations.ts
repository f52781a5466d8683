/** "my Administration" by the name of the one head of government who issues a document. */
import { foldWord } from '../../read/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import type { Names } from './names.ts';

/** Gives the administration that is only called so the name of its head ("Osei Administration"). */
export function nameAdministration(names: Names, entities: Entities, issuers: readonly Entity[]): void {
  const [head] = issuers;
  if (!head || issuers.length > 1 || head.type !== 'person') return;
  if (![...head.roles].some((role) => names.is('executives', foldWord(role)))) return;
  const words = head.name
    .split(' ')
    .filter((word) => !names.is('generations', foldWord(word).replace('.', '')));
  const last = words.at(-1);
  if (last === undefined || names.is('executives', foldWord(last))) return;
  for (const noun of names.words.administrations) {
    const entity = entities.get(`org:${noun}`);
    if (entity && foldWord(entity.name) === noun) entity.name = `${last} ${entity.name}`;
  }
}
