/** Every commitment of the documents that has a deadline, by day: node examples/deadlines.mjs FILE... */
import { readFileSync } from 'node:fs';
import { analyze } from 'avow';

const rows = process.argv.slice(2).flatMap((path) => {
  const { commitments, actors } = analyze({ id: path, text: readFileSync(path, 'utf8') });
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return commitments
    .filter((commitment) => commitment.deadline?.end)
    .map(({ deadline, actors: bound, action, object }) => ({
      day: deadline.end,
      who: bound.map((party) => names.get(party.actor) ?? party.span?.text).join(', '),
      what: [action.text, object?.text].filter(Boolean).join(' '),
    }));
});
for (const { day, who, what } of rows.sort((a, b) => a.day.localeCompare(b.day)))
  console.log(`${day}  ${who}: ${what.replace(/\s+/g, ' ')}`);
