/** Packs wink-nlp's English model for the built package: `node scripts/run.mjs scripts/wink-model.ts FILE`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packWinkModel, type WinkModel } from '../src/engines/wink-model.ts';

const model = createRequire(import.meta.url)('wink-eng-lite-web-model') as WinkModel;
writeFileSync(process.argv[2] as string, packWinkModel(model));
