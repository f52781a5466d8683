/** Names of seas, straits, rivers and the like that a country's name is part of. */
import type { Sentence, Token } from '../../../document.ts';
import { beginsUpper } from '../../../read/tokens.ts';
import type { Names } from '../names.ts';

/** Most words of the last name in a list of features: "the East and South China Seas". */
const LONGEST_JOINED = 3;

/** "Taiwan Strait", "Gulf of Mexico", "Lake Malawi", "Indian and Pacific Oceans": no country is meant. */
export function isFeature(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  names: Names,
): boolean {
  const is = (list: 'features' | 'featureTitles' | 'joinedFeatures', at: number): boolean =>
    at >= sentence.firstToken &&
    at < sentence.endToken &&
    beginsUpper((tokens[at] as Token).text) &&
    names.is(list, (tokens[at] as Token).lower);
  if (is('features', end) || is('joinedFeatures', end) || is('featureTitles', first - 1)) return true;
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[of]?.lower === 'of' && is('features', of - 1)) return true;
  if (tokens[end]?.lower !== 'and') return false;
  for (let at = end + 1; at <= end + LONGEST_JOINED && beginsUpper(tokens[at]?.text ?? ''); at++)
    if (at > end + 1 && is('joinedFeatures', at)) return true;
  return false;
}
