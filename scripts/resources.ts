/** Makes the resources that are computed and not written by hand: `npm run resources`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { verbForms } from '../src/engines/compromise.ts';

declare const RESOURCES_URL: string;

/** Entries of commitments-verbs.json that hold no verbs: subordinators, participles that only describe. */
const NO_VERBS = new Set(['note', 'source', 'conceding', 'contrasting', 'describing']);

/** The content of words/verb-forms.json: every verb of the commitment lists with its inflected forms. */
export function verbFormsFile(read: (name: string) => string): string {
  const verbs = JSON.parse(read('commitments-verbs')) as Record<string, unknown>;
  const cues = JSON.parse(read('commitments-cues')) as Record<string, unknown>;
  const bases = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') bases.add(value);
    else if (Array.isArray(value)) for (const part of value) collect(part);
  };
  for (const [name, value] of Object.entries(verbs)) {
    if (NO_VERBS.has(name)) continue;
    if (name === 'kinds') for (const list of Object.values(value as object)) collect(list);
    else collect(value);
  }
  for (const name of ['affirming', 'reaffirming', 'directives', 'positions']) collect(cues[name]);
  for (const name of ['commissive', 'calls'])
    for (const base of Object.keys(cues[name] as object)) bases.add(base);
  const irregular = verbs.irregular as Readonly<Record<string, readonly string[]>>;
  const forms = Object.fromEntries(
    [...bases].sort().map((base) => [base, [...verbForms(base), ...(irregular[base] ?? [])]]),
  );
  const lines = Object.entries(forms).map(
    ([base, list]) => `    ${JSON.stringify(base)}: ${JSON.stringify(list)}`,
  );
  return `{\n  "note": "Inflected forms of the verbs of the commitment lists. Made by npm run resources; do not edit.",\n  "source": "compromise (MIT), conjugate()",\n  "forms": {\n${lines.join(',\n')}\n  }\n}\n`;
}

if (process.argv[1]?.endsWith('scripts/resources.ts')) {
  const folder = fileURLToPath(RESOURCES_URL);
  const text = verbFormsFile((name) => readFileSync(`${folder}words/${name}.json`, 'utf8'));
  writeFileSync(`${folder}words/verb-forms.json`, text);
  process.stdout.write(`words/verb-forms.json: ${text.split('\n').length - 6} verbs\n`);
}
