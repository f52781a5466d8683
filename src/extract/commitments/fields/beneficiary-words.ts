/** The words that tell who benefits, as sets. */
import type { Resources } from '../../../resources.ts';

interface BeneficiaryFile {
  readonly transfer: readonly string[];
  readonly helped: readonly string[];
  readonly aiding: readonly string[];
  readonly gifts: readonly string[];
  readonly people: readonly string[];
  readonly goods: readonly string[];
  readonly needy: readonly string[];
  readonly having: readonly string[];
  readonly telling: readonly string[];
  readonly standing: readonly string[];
  readonly harming: readonly string[];
  readonly bonds: readonly string[];
  readonly ofPeople: readonly string[];
  readonly paying: readonly string[];
  readonly counted: readonly string[];
  readonly traits: readonly string[];
  readonly ending: readonly string[];
  readonly living: readonly string[];
  readonly ventures: readonly string[];
  readonly assets: readonly string[];
  readonly improving: readonly string[];
  readonly peopleNames: readonly string[];
  readonly counting: readonly string[];
  readonly levels: readonly string[];
  readonly asked: readonly string[];
  readonly investing: readonly string[];
  readonly theirs: readonly string[];
  readonly receiving: readonly string[];
  readonly reaching: readonly string[];
  readonly talking: readonly string[];
  readonly effects: readonly string[];
  readonly assuring: readonly string[];
  readonly reasons: readonly string[];
  readonly picking: readonly string[];
  readonly common: readonly string[];
  readonly adjectival: readonly string[];
  readonly peopleEndings: readonly string[];
}

/** The lists of `commitments-beneficiaries.json`; its note says what each holds. `ofPeoples` tells names of peoples by their ends. */
export type BeneficiaryWords = Readonly<
  Record<Exclude<keyof BeneficiaryFile, 'peopleEndings'>, ReadonlySet<string>>
> & { readonly ofPeoples: RegExp };

/** The word lists of beneficiaries, ready for look-up. */
export function beneficiaryWords(resources: Resources): BeneficiaryWords {
  const file = resources.words<BeneficiaryFile>('commitments-beneficiaries');
  return {
    transfer: new Set(file.transfer),
    helped: new Set(file.helped),
    aiding: new Set(file.aiding),
    gifts: new Set(file.gifts),
    people: new Set(file.people),
    goods: new Set(file.goods),
    needy: new Set(file.needy),
    having: new Set(file.having),
    telling: new Set(file.telling),
    standing: new Set(file.standing),
    harming: new Set(file.harming),
    bonds: new Set(file.bonds),
    ofPeople: new Set(file.ofPeople),
    paying: new Set(file.paying),
    counted: new Set(file.counted),
    traits: new Set(file.traits),
    ending: new Set(file.ending),
    living: new Set(file.living),
    ventures: new Set(file.ventures),
    assets: new Set(file.assets),
    improving: new Set(file.improving),
    peopleNames: new Set(file.peopleNames),
    counting: new Set(file.counting),
    levels: new Set(file.levels),
    asked: new Set(file.asked),
    investing: new Set(file.investing),
    theirs: new Set(file.theirs),
    receiving: new Set(file.receiving),
    reaching: new Set(file.reaching),
    talking: new Set(file.talking),
    effects: new Set(file.effects),
    assuring: new Set(file.assuring),
    reasons: new Set(file.reasons),
    picking: new Set(file.picking),
    common: new Set(file.common),
    adjectival: new Set(file.adjectival),
    ofPeoples: new RegExp(`(?:${file.peopleEndings.join('|')})$`),
  };
}
