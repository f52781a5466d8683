import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';

export function mentionsStep(_resources: Resources): Step {
  return { name: 'mentions', needs: ['tokens'], makes: 'mentions', run: (document) => document };
}
