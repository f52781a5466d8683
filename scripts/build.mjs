/** Builds dist/: bundles with split chunks, resources with their hash, JSON Schemas, types. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What packages ask for and we have better, or have no use for: module asked for, by whom, what stands for it. */
const REPLACED = [
  // cli-table3 measures every cell many times over with an old copy; ours has a quick way.
  ['string-width', 'cli-table3', `module.exports = require('./src/render/width.ts').displayWidth;`],
  // For commands in files of their own.
  ['node:child_process', 'commander', 'module.exports = {};'],
  // We say whether there is colour.
  ['#supports-color', 'chalk', 'module.exports = { stdout: false, stderr: false };'],
];
const replaced = {
  name: 'replaced',
  setup(build) {
    for (const [name, by, contents] of REPLACED) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer }) =>
        importer.includes(by) ? { path: name, namespace: 'replaced', pluginData: contents } : undefined,
      );
    }
    build.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ pluginData }) => ({
      contents: pluginData,
      resolveDir: root,
    }));
  },
};

/** The command loads the schemas, which are half of the whole, when it reads a saved analysis. */
const schemasApart = {
  name: 'schemas-apart',
  setup(build) {
    build.onResolve({ filter: /\/schema\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './schema.cjs', external: true } : undefined,
    );
  },
};

const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

rmSync(dist, { recursive: true, force: true });
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows \p{…}; without this every use of such an expression would be a call of `new RegExp`.
  supported: { 'regexp-unicode-property-escapes': true },
  // Shorter files load faster; names stay, so that a trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  // Loaded by require when first needed, from node_modules.
  external: ['compromise', 'chardet', 'iconv-lite'],
  define: { AVOW_VERSION: JSON.stringify(version), AVOW_BUNDLED: 'true' },
  plugins: [replaced],
  logLevel: 'warning',
};
await build({
  ...common,
  entryPoints: { cli: join(root, 'src/cli/start.ts'), index: join(root, 'src/index.ts') },
  outdir: dist,
  splitting: true,
  format: 'esm',
  chunkNames: 'chunk-[name]-[hash]',
  // Packages in CommonJS inside an ES module ask for these.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
});
// The command as one script, whose code is kept (src/cli/start.ts), and the schemas.
await build({
  ...common,
  entryPoints: { command: join(root, 'src/cli.ts'), schema: join(root, 'src/analysis/schema.ts') },
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  supported: { 'dynamic-import': false },
  define: { ...common.define, 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
  plugins: [replaced, schemasApart],
});
// One function, as a start compiles it, of one byte a character, which it reads fastest: esbuild leaves regular
// expressions as they are.
const script = readFileSync(join(dist, 'command.cjs'), 'utf8').replace(
  /(\\*)([^\0-\x7f])/g,
  (_, slashes, character) => slashes.slice(slashes.length % 2) + escaped(character),
);
rmSync(join(dist, 'command.cjs'));
writeFileSync(
  join(dist, 'command.script'),
  `(function (exports, require, module, __filename, __dirname) {${script}\n})`,
);

cpSync(join(root, 'src/resources'), join(dist, 'resources'), {
  recursive: true,
  filter: (path) => !path.endsWith('.gitkeep'),
});
// Short and of one byte a character, which is read fastest.
for (const name of readdirSync(join(dist, 'resources/words'))) {
  const path = join(dist, 'resources/words', name);
  writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))).replace(/[^\0-\x7f]/g, escaped));
}
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
const { jsonSchema, schemas } = createRequire(import.meta.url)(join(dist, 'schema.cjs'));
for (const name of Object.keys(schemas))
  writeFileSync(join(dist, 'schemas', `${name}.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);

execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  { stdio: 'inherit', cwd: root },
);

// What a start would work out of its resources and packages.
for (const [script, out] of [
  ['scripts/wink-model.ts', 'wink-model.bin'],
  ['scripts/derived.ts', 'resources/derived'],
])
  execFileSync(process.execPath, [join(root, 'scripts/run.mjs'), script, join(dist, out)], {
    stdio: 'inherit',
    cwd: root,
  });

// In a process of its own, with the flags of a start and none of this one's code.
execFileSync(process.execPath, [join(root, 'scripts/code.mjs'), dist], {
  stdio: ['ignore', 'ignore', 'inherit'],
  cwd: root,
});
