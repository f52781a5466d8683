/** Builds dist/: bundles with split chunks, resources with their hash, JSON Schemas, types. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** cli-table3 measures every cell many times over with an old copy of string-width; it gets ours, which has a quick way. */
const oneWidth = {
  name: 'one-width',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('cli-table3') ? { path: 'width', namespace: 'one-width' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'one-width' }, () => ({
      contents: `module.exports = require('./src/render/width.ts').displayWidth;`,
      resolveDir: root,
    }));
  },
};

rmSync(dist, { recursive: true, force: true });
await build({
  entryPoints: {
    cli: join(root, 'src/cli.ts'),
    index: join(root, 'src/index.ts'),
    schema: join(root, 'src/analysis/schema.ts'),
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Shorter files load faster; names stay, so that a trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  chunkNames: 'chunk-[name]-[hash]',
  // Loaded by require when first needed, from node_modules.
  external: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'chardet', 'yaml', 'string-width'],
  // Packages in CommonJS inside an ES module ask for these.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  define: { AVOW_VERSION: JSON.stringify(version), WINK_FILE: JSON.stringify('./wink-nlp.cjs') },
  plugins: [oneWidth],
  logLevel: 'warning',
});

await build({
  entryPoints: [join(root, 'node_modules/wink-nlp/src/wink-nlp.js')],
  outfile: join(dist, 'wink-nlp.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'inline',
  logLevel: 'warning',
});

cpSync(join(root, 'src/resources'), join(dist, 'resources'), {
  recursive: true,
  filter: (path) => !path.endsWith('.gitkeep'),
});
const hash = createHash('sha256');
for (const part of ['gazetteers', 'model', 'words'])
  for (const name of readdirSync(join(root, 'src/resources', part))
    .filter((n) => n !== '.gitkeep')
    .sort())
    hash
      .update(`${part}/${name}`)
      .update('\0')
      .update(readFileSync(join(root, 'src/resources', part, name)));
writeFileSync(join(dist, 'resources/hash.txt'), `${hash.digest('hex').slice(0, 16)}\n`);

mkdirSync(join(dist, 'schemas'));
const { jsonSchema, schemas } = await import(pathToFileURL(join(dist, 'schema.js')).href);
for (const name of Object.keys(schemas))
  writeFileSync(join(dist, 'schemas', `${name}.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);

execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  { stdio: 'inherit', cwd: root },
);
