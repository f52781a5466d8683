import { createAnalyzer } from '../src/analyzer.ts';
const a = createAnalyzer();
for (const text of ['The Secretary of State, the Secretary of Defense, and the heads of any other agencies relevant to trade shall provide to the President a report.','Congress and state legislatures must close the gap.','Vice President Holm and I will lead the recovery.','The White House published a guide outlining key actions states should take.','NOW, THEREFORE, I, JOSEPH R. BIDEN JR., President of the United States of America, do hereby proclaim April as Harbour Month.']) {
  const d = a.analyze({ id: 'x', text }, {});
  for (const s of d.sentences) console.log((d.tags.get(s.index) ?? []).map((t: any, i: number) => `${d.tokens[s.firstToken + i]!.text}/${t.pos}`).join(' '));
  console.log(d.actors.map((x: any) => x.name + ':' + x.type).join(' | '), '||', d.annotations.filter((x: any) => x.kind === 'commitment').map((c: any) => JSON.stringify(c.actors)).join(' '), d.genre);
}
