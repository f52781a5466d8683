import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';

export function genreStep(_resources: Resources): Step {
  return { name: 'genre', needs: ['tokens'], makes: 'genre', run: (document) => document };
}
export function tagsStep(_resources: Resources): Step {
  return { name: 'tags', needs: ['tokens'], makes: 'tags', run: (document) => document };
}
export function commitmentsStep(_resources: Resources): Step {
  return {
    name: 'commitments',
    needs: ['actors', 'dates', 'figures', 'tags', 'genre'],
    makes: 'commitments',
    run: (document) => document,
  };
}
