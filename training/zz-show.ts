import { readFileSync } from 'node:fs';
import { readDraft } from '../src/draft/readings.ts';
import { openResources } from '../src/resources.ts';
const d = readDraft(readFileSync(process.argv[2] as string, 'utf8'), openResources());
d?.readings.forEach((t, i) => { const l = t.split('\n').filter((x) => x.includes(process.argv[3] as string)); console.log(i, l.map((x) => x.replace(/ /g, '·')).join('\n')); });
