import { type EntityLabel, isProperty } from '../../model/entities.ts';
import { eachOf } from '../citing-rows.ts';
import { sourceFields } from '../fields.ts';
import type { GraphEdge } from '../graph-edges.ts';
import type { GraphNode } from '../graph-nodes.ts';
import type { CitedSource, GraphReader } from '../graph-reader.ts';
import type { PlainProperties } from '../values.ts';
import type { ExportFormat } from './export-format.ts';

/** The schema of FollowTheMoney that stands for a kind of entity; of others, a note. https://followthemoney.tech */
const schemata: Readonly<Partial<Record<EntityLabel, string>>> = {
  State: 'PublicBody',
  Leader: 'Person',
  Organization: 'Organization',
  Office: 'Position',
  Meeting: 'Event',
  Exercise: 'Event',
  Place: 'Address',
  Document: 'Document',
  Decision: 'Event',
};

/** Values by property; a property without any is left out. */
type Values = Readonly<Record<string, readonly (string | undefined)[]>>;

/** The graph as entities of FollowTheMoney, one JSON object a line. */
export const followTheMoney: ExportFormat = {
  file: 'graph.ftm.jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  description: 'FollowTheMoney entities: Aleph, yente, followthemoney',
  async *write(graph) {
    const { version } = graph.header;
    const line = (id: string, schema: string, values: Values): string => {
      const given = Object.entries(values)
        .map(([name, each]) => [name, [...new Set(each.map((value) => cleaned(value ?? '')).filter(Boolean))]] as const)
        .filter(([, each]) => each.length > 0);
      return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given), datasets: [`sco-graph-${version}`] })}\n`;
    };
    yield line('sco-graph', 'Document', aboutDataset(graph));
    const cited = [
      yield* eachOf(graph.nodes(), (node) => [line(node.id, schemata[node.type] ?? 'Note', aboutNode(node))]),
      yield* eachOf(graph.statedEdges(), (edge) => [line(edge.id, ...aboutEdge(edge))]),
    ];
    for await (const source of graph.sources(...cited)) {
      yield line(source.id, 'Document', aboutSource(source));
    }
  },
};

/**
 * A text as FollowTheMoney keeps it when it reads one: in NFC, with plain blanks, and without characters that nobody sees.
 * https://github.com/pudo/normality
 */
const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u1680\u2000-\u200A\u202F\u205F\u3000\u0A00]/g, ' ')
    .replaceAll(/[\u00AD\u061C\uFEFF\u2060-\u2064]|[\u200B-\u200F]/g, '')
    .trim();

const read = (properties: PlainProperties, name: string): string | undefined =>
  properties[name] === undefined ? undefined : String(properties[name]);

const aboutDataset = ({ header: { title, version, date, licence } }: GraphReader): Values => ({
  title: [title],
  date: [date],
  description: [`Version ${version} of ${date}. Licence: ${licence}.`],
});

function aboutNode({ type, properties, names }: GraphNode): Values {
  const iso2 = read(properties, 'iso2')?.toLowerCase();
  const kind = read(properties, 'kind');
  const isFormer = (each: (typeof names)[number]) => each.kind === 'FORMER';
  return {
    name: [read(properties, 'name')],
    alias: names.filter((each) => !isFormer(each)).map(({ text }) => text),
    previousName: names.filter(isFormer).map(({ text }) => text),
    description: [read(properties, 'description')],
    wikidataId: [read(properties, 'wikidataId')],
    keywords: [type, kind],
    ...(type === 'State' ? { country: [iso2], classification: ['State'] } : {}),
    ...(type === 'Organization' ? { classification: [kind] } : {}),
    ...(type === 'Place' ? { full: [read(properties, 'name')] } : {}),
    ...(isProperty(type, 'start')
      ? { startDate: [dateOf(read(properties, 'start'))], endDate: [dateOf(read(properties, 'end'))] }
      : {}),
    ...(isProperty(type, 'date') ? { date: [read(properties, 'date')] } : {}),
    ...(type === 'Document'
      ? { title: [read(properties, 'name')], sourceUrl: [addressOf(read(properties, 'textUrl'))] }
      : {}),
  };
}

function aboutEdge({ id, type, from, to, properties, citations }: GraphEdge): [schema: string, Values] {
  const { sources: _, rank: __, startEarliest, startLatest, endEarliest, endBefore, ...others } = properties;
  const said: Values = {
    recordId: [id],
    startDate: [dateOf(read(properties, 'start'))],
    endDate: [dateOf(read(properties, 'end'))],
    date: [dateOf(read(properties, 'date'))],
    proof: citations.map(({ source }) => source),
    // The texts as they stand: a date of FollowTheMoney tells neither "about" nor "one of".
    description: Object.entries(others).map(([name, value]) => `${name}: ${value}`),
    summary: citations.map(
      ({ source, locator, certainty }) => `${source}${locator ? `, ${locator}` : ''} (${certainty})`,
    ),
  };
  const status = read(properties, 'status');
  switch (type) {
    case 'MEMBER_OF':
      return ['Membership', { member: [from], organization: [to], role: [status], ...said }];
    case 'HOLDS':
      return ['Occupancy', { holder: [from], post: [to], ...said }];
    default:
      return [
        'UnknownLink',
        { subject: [from], object: [to], role: [type.toLowerCase().replaceAll('_', ' ')], ...said },
      ];
  }
}

const aboutSource = ({ properties }: CitedSource): Values => ({
  title: [read(properties, 'title')],
  publisher: [read(properties, 'publisher')],
  date: [dateOf(read(properties, 'date'))],
  sourceUrl: ['url', 'archivedUrl'].map((name) => addressOf(read(properties, name))),
  notes: [
    read(properties, 'note'),
    // What it has no property for.
    ...sourceFields.flatMap(({ name }) =>
      placed.has(name) || properties[name] === undefined ? [] : [`${name}: ${properties[name]}`],
    ),
  ],
});

/** What stands of a source in a property of FollowTheMoney. */
const placed: ReadonlySet<string> = new Set(['title', 'publisher', 'date', 'url', 'archivedUrl', 'note']);

/** A web address as a browser writes it, with a path at least. */
const addressOf = (url: string | undefined): string | undefined => (url === undefined ? undefined : new URL(url).href);

/** As much of an EDTF text as is a date of FollowTheMoney: a year, a month or a day. */
const dateOf = (edtf: string | undefined): string | undefined =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=~?$)/.exec(edtf ?? '')?.[0];
