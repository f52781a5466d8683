/** Writes the code that V8 made of the command while it read the fixtures: what a start then need not compile. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const [dist] = process.argv.slice(2);
const { CHECK, CODE, SCRIPT, checkOf, loadCommand } = await import(pathToFileURL(join(dist, 'cli.js')).href);
// Nothing is forgotten on the way; the code is taken by a start with the flags that hold when it is written.
setFlagsFromString('--no-flush-bytecode');
const { command, script } = loadCommand();
const folder = 'fixtures/documents';
const documents = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /document\.(?:txt|md)$/.test(path))
      .sort()
      .map((path) => join(folder, path))
  : [];
for (const args of [documents, [...documents, '--json']]) {
  process.argv = [...process.argv.slice(0, 2), ...args];
  if (documents.length > 0 && (await command.run(process)) !== 0)
    throw new Error('the command fails on the fixtures');
}
setFlagsFromString('--flush-bytecode');
const code = script.createCachedData();
const check = Buffer.alloc(CHECK);
check.writeUInt32LE(checkOf(readFileSync(join(dist, SCRIPT)), code));
writeFileSync(join(dist, CODE), Buffer.concat([check, code]));
