import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';

export function datesStep(_resources: Resources): Step {
  return { name: 'dates', needs: ['tokens'], makes: 'dates', run: (document) => document };
}
