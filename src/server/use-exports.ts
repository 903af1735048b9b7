import type { Plugin } from 'graphql-yoga';
import { type Format, formatsWith } from '../research/formats.ts';
import { openGraph } from '../research/graph-reader.ts';
import { parameters } from '../research/parameters.ts';
import { DatasetChanged, type Source } from '../research/rows.ts';
import { SelectionError, selectionOf } from '../research/selection.ts';
import { plainPage } from './explorer-files.ts';
import { escaped } from './html-text.ts';
import { textStream } from './text-stream.ts';

/** Serves the graph, or a part of it, in the formats of other tools under /export/. */
export function useExports(source: Source, base: string): Plugin {
  const formats = formatsWith(base);
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const [, file] = /^\/export(?:\/(.*))?$/.exec(url.pathname) ?? [];
      if (url.pathname !== '/export' && file === undefined) {
        return;
      }
      const respond = (body: BodyInit | null, headers: Readonly<Record<string, string>>, status = 200) =>
        endResponse(
          new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
            status,
            headers: { 'x-content-type-options': 'nosniff', ...headers },
          }),
        );
      const refuse = (status: number, code: string, message: string, headers = {}) =>
        respond(
          JSON.stringify({ errors: [{ message, extensions: { code } }] }),
          { 'content-type': 'application/json; charset=utf-8', ...headers },
          status,
        );
      if (!['GET', 'HEAD'].includes(request.method)) {
        refuse(405, 'METHOD_NOT_ALLOWED', 'Exports are asked for with GET.', { allow: 'GET, HEAD' });
        return;
      }
      if (!file) {
        const isPage = request.headers.get('accept')?.includes('text/html') === true;
        respond(isPage ? page(formats) : list(formats), {
          'content-type': `${isPage ? 'text/html' : 'application/json'}; charset=utf-8`,
          'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:",
        });
        return;
      }
      const format = formats.find((each) => each.file === file);
      if (!format) {
        refuse(
          404,
          'NOT_FOUND',
          `There is no export "${file}"; expected one of ${formats.map((each) => each.file).join(', ')}.`,
        );
        return;
      }
      try {
        const graph = await openGraph(source, selectionOf(Object.fromEntries(url.searchParams)));
        const { version, date } = graph.header;
        respond(request.method === 'HEAD' ? null : await textStream(format.write(graph)), {
          'content-type': format.mediaType,
          'content-disposition': `attachment; filename="${format.file.replace('/', '-')}"`,
          'dataset-version': version,
          'dataset-date': date,
        });
      } catch (error) {
        if (error instanceof SelectionError) {
          refuse(400, 'BAD_USER_INPUT', error.message);
        } else if (error instanceof DatasetChanged) {
          refuse(503, 'LOADING', error.message, { 'retry-after': '5' });
        } else {
          refuse(
            503,
            'DATABASE_UNAVAILABLE',
            'The database does not answer at the moment; try again in a little while.',
          );
        }
      }
    },
  };
}

const aboutRows =
  'the rows of any list that a GraphQL operation asks for, as a table: all of them, or as many as its first or last says';

const list = (formats: readonly Format[]): string =>
  JSON.stringify(
    {
      formats: formats.map(({ file, mediaType, description }) => ({ path: `/export/${file}`, mediaType, description })),
      rows: { path: '/export/rows.csv', parameters: ['query', 'variables'], description: aboutRows },
      parameters,
    },
    null,
    2,
  );

const page = (formats: readonly Format[]): string =>
  plainPage(
    'Exports · sco-graph',
    `<h1>The graph in other tools</h1>
<p>Each of these holds the whole graph, or with parameters a part of it, such as
<a href="/export/graph.graphml?around=astana-2024&amp;depth=1">/export/graph.graphml?around=astana-2024&amp;depth=1</a>.</p>
${definitions(formats.map(({ file, description }) => [`<a href="/export/${file}">${file}</a>`, description]))}
${definitions([['rows.csv?query=…&amp;variables=…', aboutRows]])}
<h2>Parameters</h2>
${definitions(Object.entries(parameters))}
<p><a href="/">The explorer</a></p>`,
  );

const definitions = (terms: readonly (readonly [term: string, meaning: string])[]): string =>
  `<dl>\n${terms.map(([term, meaning]) => `<dt>${term}</dt><dd>${escaped(meaning)}</dd>`).join('\n')}\n</dl>`;
