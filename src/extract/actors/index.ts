import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';

export function actorsStep(_resources: Resources): Step {
  return { name: 'actors', needs: ['mentions'], makes: 'actors', run: (document) => document };
}
