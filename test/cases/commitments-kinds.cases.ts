import type { CommitmentKind, Genre } from '../../src/document.ts';
import type { FieldCase } from './commitments-fields.cases.ts';

const is = (kind: CommitmentKind, genre: Genre, text: string): FieldCase => ({
  title: `${kind}: ${text}`,
  genre,
  text,
  kind,
});

/** What kind of thing is promised, where verb and object decide together. */
export const KIND_CASES: readonly FieldCase[] = [
  // A report or a treaty that is only dealt with is no process.
  is('action', 'communique', 'We will translate the guidelines into six languages.'),
  is('action', 'communique', 'We will withdraw from the agreement.'),
  is('action', 'communique', 'We will reject any plan that divides the island.'),
  is('process', 'communique', 'We will draft a plan for the recovery of the forest.'),
  is('process', 'communique', 'We will strengthen our cooperation on cyber security.'),
  is('support', 'communique', 'We will support the dialogue between Norway and Kenya.'),
  is('support', 'communique', 'We will help small states prepare their plans.'),
  is('action', 'communique', 'We will integrate gender into all our meetings.'),
  is('outcome', 'communique', 'We reaffirm our commitment to the treaty.'),
  is('process', 'communique', 'We will stay in close contact with the families.'),
  // Ways are looked for; chances are made.
  is('process', 'communique', 'We will seek ways to cut emissions from ships.'),
  is('action', 'communique', 'We will seize opportunities for green growth.'),
  // What is handed over.
  is('resource', 'communique', 'We will deliver 200 generators to Ukraine.'),
  is('resource', 'communique', 'We will share vaccines with countries in need.'),
  is('resource', 'order', 'The Secretary of Ports shall provide the Coast Guard with ships.'),
  is('resource', 'order', 'The Lake Board shall be provided with staff by the Department of Ports.'),
  is('resource', 'treaty', 'Other Parties are encouraged to provide such support.'),
  is('resource', 'policy', 'The company will cover the travel costs of its staff.'),
  is('process', 'communique', 'We will share 40 reports with the mayors.'),
  is('action', 'communique', 'We will offer courses to 5,000 learners.'),
  // A price is no gift.
  is('outcome', 'strategy', 'The Ministry will raise the minimum wage to $15.'),
  // What something becomes, and what is done.
  is('outcome', 'communique', 'We will make our supply chains more transparent.'),
  is('outcome', 'policy', 'We will make our reports accessible to blind readers.'),
  is('outcome', 'communique', 'We will close the gap in vaccination rates.'),
  is('action', 'order', 'All agencies shall close their offices on May 4, 2031.'),
  is('action', 'order', 'The Ports Agency shall remove the old cranes.'),
  is('action', 'communique', 'We will strengthen our laws on fraud.'),
  is('outcome', 'communique', 'We will improve the integrity of our programs.'),
  is('action', 'communique', 'We will continue and step up our patrols.'),
  is('action', 'communique', 'We call for the immediate release of all hostages.'),
  is('support', 'communique', 'We will stand with the people of Ukraine.'),
  // What is asked, brought together, bought, received.
  is('process', 'order', 'The Secretary of Ports shall determine how boats can best be used.'),
  is('process', 'communique', 'We will bring the mayors of both towns together.'),
  is('process', 'treaty', 'Each Party shall take into account the report of the Board.'),
  is('action', 'strategy', 'The Ministry will purchase ferries for 36 million dollars.'),
  is('resource', 'strategy', 'All nurses will receive a payment.'),
  is('resource', 'order', 'The Governor will order federal aid for the valley.'),
  is('outcome', 'communique', 'We share a goal to increase total investment in ports.'),
  is(
    'action',
    'strategy',
    'The Ministry will issue rules to ensure that banks with more than 10 billion dollars in assets close no branch.',
  ),
  is('restraint', 'order', 'The Permittee shall make no change to the gate.'),
  is('resource', 'order', 'The costs for publication of this order shall be borne by the Ministry.'),
  is(
    'resource',
    'communique',
    'We are committed to providing Ukraine with economic, military and other assistance.',
  ),
];
