import { checkView } from '../../exports/export-scope.ts';
import { csvStyleOf, plainStyle, withoutStyle } from '../../exports/formats/csv.ts';
import type { ExportFormat } from '../../exports/formats/export-format.ts';
import { formatsWith } from '../../exports/formats.ts';
import { openGraph } from '../../exports/graph-reader.ts';
import { largestCell } from '../../exports/inner-lists.ts';
import type { DatabaseAccess } from '../../exports/rows.ts';
import { tableParameters } from '../../exports/table-parameters.ts';
import { readView } from '../../model/view.ts';
import { viewParameters } from '../../model/view-parameters.ts';
import { addressParameters } from '../address-parameters.ts';
import { type EntityTags, notModified, unlessHeld, withTag } from '../entity-tags.ts';
import { plainPage } from '../explorer-files.ts';
import { withExportSlot } from '../export-slot.ts';
import { escaped } from '../html-text.ts';
import { preferredType } from '../negotiation.ts';
import { plainPolicy } from '../page-policies.ts';
import type { Semaphore } from '../protect/semaphore.ts';
import { Refusal } from '../refusal.ts';
import { textStream } from '../text-stream.ts';
import type { Handler, Report } from '../use-route.ts';
import { rowsParameters } from './export-rows.ts';

export interface ExportRouteOptions {
  readonly source: DatabaseAccess;
  /** With what the ids of linked data begin. */
  readonly base: string;
  /** For exports that are written at once. */
  readonly slots: Semaphore;
  readonly tags: EntityTags;
}

/** Tells which exports there are: to programs as JSON, to people as a page. */
export function exportList({ base, tags }: Pick<ExportRouteOptions, 'base' | 'tags'>): Handler {
  const formats = formatsWith(base);
  return async (request) => {
    const accepted = preferredType(request.headers.get('accept'), listTypes);
    if (!accepted) {
      throw new Refusal('NOT_ACCEPTABLE', `Only ${listTypes.join(', ')} are to be had here.`, { headers: vary });
    }
    const headers = { ...vary, 'content-type': `${accepted}; charset=utf-8`, 'content-security-policy': plainPolicy };
    const body = accepted === 'text/html' ? page(formats) : list(formats);
    return unlessHeld(request, await withTag(tags, request, headers, () => body));
  };
}

/** Serves the graph, or a part of it, in the formats of other tools. */
export function exportFile({ source, base, slots, tags }: ExportRouteOptions, report: Report = () => {}): Handler {
  const formats = formatsWith(base);
  return async (request, url) => {
    const file = url.pathname.replace(/^\/export\//, '');
    const format = formats.find((each) => each.file === file);
    if (!format) {
      const files = formats.map((each) => each.file).join(', ');
      throw new Refusal('NOT_FOUND', `There is no export "${file}"; expected one of ${files}.`);
    }
    const style = format.isTable ? csvStyleOf(url.searchParams) : plainStyle;
    const view = readView(addressParameters(format.isTable ? withoutStyle(url.searchParams) : url.searchParams));
    const type = { 'content-type': format.mediaType };
    const held = await notModified(tags, request, type);
    if (held) {
      await checkView(source, view);
      return held;
    }
    return withExportSlot(slots, report, async (leave) => {
      const graph = await openGraph(source, view);
      const { version, date } = graph.header;
      const headers = {
        ...type,
        'content-disposition': `attachment; filename="${format.file.replace('/', '-')}"`,
        'dataset-version': version,
        'dataset-date': date,
      };
      return withTag(tags, request, headers, () => textStream(format.write(graph, style), leave));
    });
  };
}

const vary = { vary: 'accept' };
/** The forms of the list of exports, the best first. */
const listTypes = ['application/json', 'text/html'] as const;

const aboutRows = `the rows of the one list that a GraphQL operation asks for, as a table: all of them, or as many as its first or last says; lists within a row are whole too, with up to ${largestCell} rows in a cell; what would be left out is refused`;

const list = (formats: readonly ExportFormat[]): string =>
  JSON.stringify(
    {
      formats: formats.map(({ file, mediaType, description }) => ({ path: `/export/${file}`, mediaType, description })),
      rows: {
        path: '/export/rows.csv',
        parameters: [...rowsParameters, ...Object.keys(tableParameters)],
        description: aboutRows,
      },
      parameters: { ...viewParameters, ...tableParameters },
    },
    null,
    2,
  );

const page = (formats: readonly ExportFormat[]): string =>
  plainPage(
    'Exports · sco-graph',
    `<h1>The graph in other tools</h1>
<p>Each of these holds the whole graph, or with parameters a part of it, such as
<a href="/export/graph.graphml?around=astana-2024&amp;depth=1">/export/graph.graphml?around=astana-2024&amp;depth=1</a>.</p>
${definitions(formats.map(({ file, description }) => [`<a href="/export/${file}">${file}</a>`, description]))}
${definitions([['rows.csv?query=…&amp;variables=…', aboutRows]])}
<h2>Parameters</h2>
${definitions(Object.entries({ ...viewParameters, ...tableParameters }))}
<p><a href="/">The explorer</a></p>`,
  );

const definitions = (terms: readonly (readonly [term: string, meaning: string])[]): string =>
  `<dl>\n${terms.map(([term, meaning]) => `<dt>${term}</dt><dd>${escaped(meaning)}</dd>`).join('\n')}\n</dl>`;
