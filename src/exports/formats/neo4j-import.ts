import { stringify } from 'csv-stringify/sync';
import { graph } from '../../model/graph.ts';
import type { PropertyKind } from '../../model/property.ts';
import type { GraphReader } from '../graph-reader.ts';
import { type StoredKind, storedKinds } from '../stored-kinds.ts';
import type { PlainValue } from '../values.ts';
import type { ExportFormat } from './export-format.ts';

const mediaType = 'text/csv; charset=utf-8';
/** Between the values of a list, and between labels: no text of ours has one. The command gives it to neo4j-admin. */
const between = '\t';
export const arrayDelimiter = '--array-delimiter=TAB';
const types: Readonly<Record<PropertyKind, string>> = {
  Boolean: 'boolean',
  Date: 'date',
  Float: 'double',
  Integer: 'long',
  String: 'string',
};

const column = ([name, { kind, isList }]: [string, StoredKind]): string =>
  `${name}:${types[kind]}${isList ? '[]' : ''}`;
const cell = (value: PlainValue | undefined): unknown => (typeof value === 'object' ? value.join(between) : value);
const line = (values: readonly unknown[]): string => stringify([values], { cast: { boolean: String } });

/**
 * The nodes with one label as `neo4j-admin database import` takes them.
 * https://neo4j.com/docs/operations-manual/5/tools/neo4j-admin/neo4j-admin-import/
 */
const nodesOf = (label: string): ExportFormat => ({
  file: `neo4j/${label}.csv`,
  mediaType,
  description: `the nodes with the label ${label} for neo4j-admin database import ${arrayDelimiter}`,
  async *write({ copiedNodes }) {
    const { id: _, ...kinds } = storedKinds(label);
    yield line(['id:ID', ...Object.entries(kinds).map(column), ':LABEL']);
    for await (const { labels, properties } of copiedNodes(label)) {
      yield line([properties.id, ...Object.keys(kinds).map((name) => cell(properties[name])), labels.join(between)]);
    }
  },
});

/** The relationships between them: a property has the same kind on all that have it. */
const relationships: ExportFormat = {
  file: 'neo4j/relationships.csv',
  mediaType,
  description: `the relationships for neo4j-admin database import ${arrayDelimiter}`,
  async *write({ copiedRelationships }: GraphReader) {
    const kinds = Object.assign({}, ...Object.keys(graph.relationships).map(storedKinds));
    const names = Object.keys(kinds);
    yield line([':START_ID', ':END_ID', ...Object.entries<StoredKind>(kinds).map(column), ':TYPE']);
    for await (const { type, from, to, properties } of copiedRelationships()) {
      yield line([from.id, to.id, ...names.map((name) => cell(properties[name])), type]);
    }
  },
};

/** The files of which neo4j-admin makes the same graph in an empty database, statements and sources included. */
export const neo4jImport: readonly ExportFormat[] = [...Object.keys(graph.nodes).map(nodesOf), relationships];
