/** Writes the code that V8 made of the command while it read the fixtures: what a start then need not compile. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const [dist] = process.argv.slice(2);
const { CODE, loadCommand } = await import(pathToFileURL(join(dist, 'cli.js')).href);
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
  if (documents.length > 0) await command.run(process);
}
setFlagsFromString('--flush-bytecode');
writeFileSync(join(dist, CODE), script.createCachedData());
