/** What genres have in common. */
import type { Genre } from '../../../document.ts';

/** Genres whose text has authority over those it names. */
export const AUTHORITY: ReadonlySet<Genre> = new Set<Genre>(['treaty', 'order', 'decision', 'policy']);
/** Genres in which nobody speaks for a body that binds itself. */
export const NARRATIVE: ReadonlySet<Genre> = new Set<Genre>(['news']);
/** Genres in which a government speaks of itself by its name. */
export const SPEAKING: ReadonlySet<Genre> = new Set<Genre>(['communique', 'strategy']);
