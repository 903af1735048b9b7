import { readFile } from 'node:fs/promises';
import { errorCode } from '../database/errors.ts';
import { escaped } from './html-text.ts';
import { memoized } from './memoized.ts';
import { type StaticFile, staticFile } from './static-file.ts';

const folder = new URL('../explorer/', import.meta.url);

/**
 * The explorer's program and style. `npm run build` bundles the program; a checkout does when the first person looks, so that a start need not
 * wait.
 */
export const explorerFiles = (): {
  readonly script: () => Promise<StaticFile>;
  readonly style: () => Promise<string>;
} => ({
  script: memoized(async () => staticFile((await built()) ?? (await bundled()))),
  style: () => readFile(new URL('explorer.css', folder), 'utf8'),
});

/** The program that `npm run build` made; undefined in a checkout. */
async function built(): Promise<string | undefined> {
  try {
    return await readFile(new URL('explorer.js', folder), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

const bundled = async (): Promise<string> => (await import('./explorer-bundle.ts')).bundleExplorer(folder);

/** The page that holds the explorer; `settings` reach its program. */
export const explorerPage = (
  title: string,
  settings: { readonly neo4jBrowser?: string | undefined },
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/explorer.css">
</head>
<body>
<div id="explorer"><noscript>The explorer needs JavaScript. The <a href="/graphql">playground</a> and the API at /graphql are here too.</noscript></div>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/explorer/explorer.js"></script>
</body>
</html>
`;

/** The page for an address that is not an entity's. */
export const unknownPage = (id: string): string =>
  plainPage(
    'Not in the record',
    `<h1>Nothing has the id “${escaped(id)}”.</h1>
<p>Ids are lower-case words with hyphens, such as <a href="/id/kazakhstan">kazakhstan</a> or <a href="/id/astana-2024">astana-2024</a>.
<a href="/">Look for it by name</a>.</p>`,
  );

/** The page for an id that no entity has any more, and that became no other. */
export const withdrawnPage = (id: string, why: string): string =>
  plainPage(
    'No longer in the record',
    `<h1>The id “${escaped(id)}” was withdrawn, and nothing took its place.</h1>
<p>${escaped(why)} <a href="/">Look for something else by name</a>.</p>`,
  );

/** The page of a source, or of the dataset: its title, and where to find more of it. */
export const sourcePage = (id: string, title: string): string =>
  plainPage(
    `${title} · sco-graph`,
    `<h1>${escaped(title)}</h1>
<p>The same as data: <a href="/id/${escaped(id)}.ttl">Turtle</a>, <a href="/id/${escaped(id)}.jsonld">JSON-LD</a>.
<a href="/">The explorer</a></p>`,
  );

/** A page that is text alone. */
export const plainPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/explorer.css">
</head>
<body class="plain">
<main>
${body}
</main>
</body>
</html>
`;
