/** Runs a TypeScript file of the repository: bundles it with esbuild beside the sources' resources, then imports it. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  process.stderr.write('usage: node scripts/run.mjs FILE.ts [ARGUMENTS]\n');
  process.exitCode = 2;
} else {
  const outdir = join(root, '.cache', 'run');
  mkdirSync(outdir, { recursive: true });
  const outfile = join(outdir, `${entry.replace(/[^\w]+/g, '-')}.mjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Node 20 knows \p{…}; without this every use of such an expression would be a call of `new RegExp`.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    logLevel: 'warning',
    sourcemap: 'inline',
    // Resources are read beside the source files, wherever the bundle lies.
    define: { RESOURCES_URL: JSON.stringify(pathToFileURL(join(root, 'src', 'resources', '/')).href) },
  });
  process.argv = [process.argv[0] ?? 'node', join(root, entry), ...rest];
  await import(pathToFileURL(outfile).href);
}
