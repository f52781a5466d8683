/** Writes the code that V8 made of the command while it read the fixtures: what a start then need not compile. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist] = process.argv.slice(2);
const { CODE, loadCommand } = await import(pathToFileURL(join(dist, 'cli.js')).href);
const { command, script } = loadCommand();
const folder = 'fixtures/documents';
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /document\.(?:txt|md)$/.test(path))
  .map((path) => join(folder, path));
for (const args of [documents, [...documents, '--json']]) {
  process.argv = [...process.argv.slice(0, 2), ...args];
  await command.run(process);
}
writeFileSync(join(dist, CODE), script.createCachedData());
