import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleExplorer } from '../src/server/explorer-bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

/** Packages written for CommonJS call `require`, which a module does not have. */
const requireForOthers =
  "import { createRequire as createRequireForOthers } from 'node:module'; const require = createRequireForOthers(import.meta.url);";

await rm(dist, { recursive: true, force: true });
await build({
  entryPoints: [`${root}src/cli.ts`],
  // All files lie two folders below the root, as those of src do, so that ../../cypher and the like mean the same folders.
  outdir: `${dist}/program`,
  bundle: true,
  splitting: true,
  // edtf tells its types by the names of their classes.
  keepNames: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Bundles the explorer, which is bundled already here.
  external: ['esbuild'],
  banner: { js: requireForOthers },
  legalComments: 'eof',
  logLevel: 'warning',
});
await copyFile(`${root}src/database/jars.sha256`, `${dist}/program/jars.sha256`);
await mkdir(`${dist}/explorer`);
await copyFile(`${root}src/explorer/explorer.css`, `${dist}/explorer/explorer.css`);
await writeFile(`${dist}/explorer/explorer.js`, await bundleExplorer(new URL('../src/explorer/', import.meta.url)));
console.log('Built dist/program/cli.js and the explorer.');
