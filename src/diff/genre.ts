import type { Genre } from '../document.ts';

/**
 * The genre that two versions of one document should both be read as, or null when they already agree or when both
 * speak for themselves. `news` is what is detected when nothing speaks; a version that lost its title is no article.
 */
export function sharedGenre(old: Genre, current: Genre): Genre | null {
  if (old === current) return null;
  return old === 'news' ? current : current === 'news' ? old : null;
}
