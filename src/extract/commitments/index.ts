/** The genre and commitments steps of the pipeline. */
import type { Document, Options } from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations } from '../settle.ts';
import type { Step } from '../step.ts';
import { detectGenre } from './genre.ts';
import { readCommitments } from './read.ts';

export { tagsStep } from './tags.ts';

export function genreStep(resources: Resources): Step {
  return {
    name: 'genre',
    needs: ['tokens'],
    makes: 'genre',
    run: (document: Document, options: Options) => ({
      ...document,
      genre: options.genre ?? detectGenre(document, resources),
    }),
  };
}

export function commitmentsStep(resources: Resources): Step {
  return {
    name: 'commitments',
    needs: ['actors', 'dates', 'figures', 'tags', 'genre'],
    makes: 'commitments',
    englishOnly: true,
    run(document, options) {
      const { commitments, rejections, parties, doubtful } = readCommitments(document, resources);
      const added = parties.added();
      return {
        ...addAnnotations(document, [...added.mentions, ...commitments]),
        rejections,
        doubtful: options.all ? doubtful() : [],
        actors:
          added.actors.length === 0
            ? document.actors
            : [...document.actors, ...added.actors].sort((a, b) => placeOf(a.id) - placeOf(b.id)),
      };
    },
  };
}

const placeOf = (id: string): number => Number(/@(\d+)/.exec(id)?.[1] ?? 0);
