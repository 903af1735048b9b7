import { parse } from 'csv-parse/sync';
import type { Api } from '../support/api.ts';
import { assertAll, whole } from './claims.ts';
import type { Reading } from './reading.ts';
import { type AskedView, under } from './sampled.ts';
import { sorted } from './views.ts';

/** The entities that there are, and the relations between them as they are exported. */
export async function boundaryAgrees(api: Api, reading: Reading, view: AskedView): Promise<void> {
  const entities = await whole(api, view, 'entities');
  const edges = await table(api, 'edges.csv', view);
  const listed = sorted(reading.listed(view).map(({ id }) => id));
  const ids = new Set(listed);
  const among = reading.relations(view).flatMap(({ id, from, to }) => (ids.has(from) && ids.has(to) ? [id] : []));
  assertAll(
    [
      { what: 'the count of entities', found: entities.totalCount, expected: listed.length },
      { what: 'entities', found: sorted(entities.nodes.map(({ id }) => id)), expected: listed },
      { what: 'edges.csv', found: sorted(edges.map(({ Id = '' }) => Id)), expected: sorted(among) },
    ],
    JSON.stringify(view),
  );
}

const parametersOf = ({ date, ...view }: AskedView): URLSearchParams =>
  new URLSearchParams(
    Object.entries({ asOf: date, ...view }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

/** The rows of a table as an export of a view has it, under some parameters more. */
export const table = (
  api: Api,
  file: string,
  view: AskedView,
  more: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>[]> =>
  rowsAt(api, `${file}?${new URLSearchParams([...parametersOf(view), ...Object.entries(more)])}`);

async function rowsAt(api: Api, address: string): Promise<Record<string, string>[]> {
  const response = await api.app.fetch(`http://localhost/export/${address}`);
  if (response.status !== 200) {
    throw new Error(`${address}: ${await response.text()}`);
  }
  return parse(await response.text(), { columns: true });
}

/** The exports of nodes, relations and statements, and the rows of a list. */
export async function exportsAgree(api: Api, reading: Reading, view: AskedView): Promise<void> {
  const [nodes, edges, statements, documents] = [
    await table(api, 'nodes.csv', view),
    await table(api, 'edges.csv', view),
    await table(api, 'statements.csv', view),
    await rowsAt(
      api,
      `rows.csv?${new URLSearchParams({ query: under(view, 'documents { nodes { id inForce meetings { nodes { id } } } }') })}`,
    ),
  ];
  const listed = reading.listed(view);
  const known = new Set(listed.map(({ id }) => id));
  const isAmong = (id: string | undefined) => id === undefined || known.has(id);
  const texts = reading.listed(view, 'Document');
  const inForce = (id = '') => {
    const entity = reading.entities.get(id);
    return entity === undefined ? '' : String(reading.property(entity, 'IN_FORCE', view) ?? '');
  };
  const at = (id: string) =>
    reading
      .relations(view)
      .filter(({ predicate, to }) => ['ISSUED', 'APPROVED', 'ADOPTED'].includes(predicate) && to === id)
      .map(({ from }) => from);
  assertAll(
    [
      { what: 'nodes.csv', found: sorted(nodes.map(({ Id = '' }) => Id)), expected: sorted(known) },
      {
        what: 'inForce in nodes.csv',
        found: nodes.map((row) => `${row.Id} ${row.inForce}`),
        expected: nodes.map(({ Id = '' }) => `${Id} ${inForce(Id)}`),
      },
      {
        what: 'edges.csv',
        found: sorted(edges.map(({ Id = '' }) => Id)),
        expected: sorted(
          reading.relations(view).flatMap(({ id, from, to }) => (isAmong(from) && isAmong(to) ? [id] : [])),
        ),
      },
      {
        what: 'statements.csv',
        found: sorted(statements.map(({ id = '' }) => id)),
        expected: sorted(
          reading
            .statements(view)
            .flatMap(({ id, subject, object, modality }) =>
              isAmong(subject) && isAmong(object) && (view.includePlanned === true || modality !== 'PLANNED')
                ? [id]
                : [],
            ),
        ),
      },
      {
        what: 'rows.csv of documents',
        found: sorted(
          documents.map((row) => `${row.id} ${row.inForce} ${(row['meetings.nodes'] ?? '').split('; ').sort()}`),
        ),
        expected: sorted(texts.map(({ id }) => `${id} ${inForce(id)} ${at(id).sort()}`)),
      },
    ],
    `the exports ${JSON.stringify(view)}`,
  );
}
