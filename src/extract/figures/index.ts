import type { Resources } from '../../resources.ts';
import type { Step } from '../step.ts';

export function figuresStep(_resources: Resources): Step {
  return { name: 'figures', needs: ['tokens', 'dates'], makes: 'figures', run: (document) => document };
}
