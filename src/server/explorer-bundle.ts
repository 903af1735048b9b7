import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The explorer's program as one script, from the folder of its sources. */
export async function bundleExplorer(folder: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.tsx', folder))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
