import type { Plugin } from 'graphql-yoga';
import { type Format, formatsWith } from '../research/formats.ts';
import { openGraph } from '../research/graph-reader.ts';
import { largestCell } from '../research/inner-lists.ts';
import { parameters } from '../research/parameters.ts';
import type { Source } from '../research/rows.ts';
import { selectionOf } from '../research/selection.ts';
import { addressParameters } from './address-parameters.ts';
import { atAPlace } from './at-a-place.ts';
import { plainPage } from './explorer-files.ts';
import { escaped } from './html-text.ts';
import { plainPolicy } from './page-policies.ts';
import type { Places } from './protect/turns.ts';
import { Refusal } from './refusal.ts';
import { textStream } from './text-stream.ts';
import { rowsParameters } from './use-connection-rows.ts';
import { type Report, useRoute } from './use-route.ts';

export interface ExportOptions {
  readonly source: Source;
  /** With what the ids of linked data begin. */
  readonly base: string;
  /** For exports that are written at once. */
  readonly places: Places;
}

/** Serves the graph, or a part of it, in the formats of other tools under /export/. */
export function useExports({ source, base, places }: ExportOptions, report: Report = () => {}): Plugin {
  const formats = formatsWith(base);
  return useRoute(async (request, url) => {
    const [isHere, file] = /^\/export(?:\/(.*))?$/.exec(url.pathname) ?? [];
    if (isHere === undefined) {
      return undefined;
    }
    if (!file) {
      const isPage = request.headers.get('accept')?.includes('text/html') === true;
      return {
        headers: {
          'content-type': `${isPage ? 'text/html' : 'application/json'}; charset=utf-8`,
          'content-security-policy': plainPolicy,
        },
        body: isPage ? page(formats) : list(formats),
      };
    }
    const format = formats.find((each) => each.file === file);
    if (!format) {
      const files = formats.map((each) => each.file).join(', ');
      throw new Refusal(404, 'NOT_FOUND', `There is no export "${file}"; expected one of ${files}.`);
    }
    const selection = selectionOf(addressParameters(url.searchParams));
    return atAPlace(places, report, async (leave) => {
      const graph = await openGraph(source, selection);
      const { version, date } = graph.header;
      return {
        headers: {
          'content-type': format.mediaType,
          'content-disposition': `attachment; filename="${format.file.replace('/', '-')}"`,
          'dataset-version': version,
          'dataset-date': date,
        },
        body: await textStream(format.write(graph), leave),
      };
    });
  }, report);
}

const aboutRows = `the rows of the one list that a GraphQL operation asks for, as a table: all of them, or as many as its first or last says; lists within a row are whole too, with up to ${largestCell} rows in a cell; what would be left out is refused`;

const list = (formats: readonly Format[]): string =>
  JSON.stringify(
    {
      formats: formats.map(({ file, mediaType, description }) => ({ path: `/export/${file}`, mediaType, description })),
      rows: { path: '/export/rows.csv', parameters: rowsParameters, description: aboutRows },
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
