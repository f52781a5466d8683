import type { Genre } from '../document.ts';

/** From what is read when nothing speaks to what only its own words make a text: the more telling of two holds for both. */
const TELLING: readonly Genre[] = ['news', 'communique', 'strategy', 'policy', 'decision', 'order', 'treaty'];

/**
 * The genre that two versions of one document should both be read as, or null when they already agree: a version that
 * lost its title or its opening is no other kind of text.
 */
export function sharedGenre(old: Genre, current: Genre): Genre | null {
  if (old === current) return null;
  return TELLING.indexOf(old) > TELLING.indexOf(current) ? old : current;
}
