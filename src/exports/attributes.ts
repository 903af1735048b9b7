import { isDerived } from '../model/derived.ts';
import type { PropertyKind } from '../model/property.ts';
import type { Citation } from './columns.ts';
import { edgeFieldsOf, nodeFields, statementFields } from './fields.ts';
import type { GraphEdge } from './graph-edges.ts';
import type { GraphNode } from './graph-nodes.ts';
import type { GraphStatement } from './graph-statements.ts';
import type { PlainValue } from './values.ts';

/** What a row says where a value is one text, number or truth value: several are one text, separated by "; ". */
export interface Attribute<Row> {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly description: string;
  of(row: Row): string | number | boolean | undefined;
}

/** The citations as JSON, since a place in a source may hold any text. */
const evidence = {
  name: 'evidence',
  kind: 'String',
  description: 'The citations of its statement as JSON: each source, where in it, and how it says so.',
  of: ({ citations }: { readonly citations: readonly Citation[] }) => JSON.stringify(citations),
} as const;

const together = (value: PlainValue | undefined) => (typeof value === 'object' ? value.join('; ') : value);

/** What a row says of an entity beside its id. Names are followed by their language, such as Казахстан@ru. */
export const nodeAttributes: readonly Attribute<GraphNode>[] = [
  { name: 'type', kind: 'String', description: 'Which kind of entity it is.', of: ({ type }) => type },
  ...nodeFields.map(({ name, kind, description }) => ({
    name,
    kind,
    description,
    of: ({ properties }: GraphNode) => together(properties[name]),
  })),
  {
    name: 'names',
    kind: 'String',
    description: 'Its further names, each with its language.',
    of: ({ names }) => names.map(({ text, language }) => `${text}@${language}`).join('; ') || undefined,
  },
];

/** What a row says of a relation beside its ends, in a view with derived relations or without. */
export const edgeAttributesOf = (view: { readonly derived: boolean }): readonly Attribute<GraphEdge>[] => [
  { name: 'type', kind: 'String', description: 'Which relation it is.', of: ({ type }) => type },
  {
    name: 'statement',
    kind: 'String',
    description: 'The id of the statement it is based on.',
    of: ({ id, type }) => (isDerived(type) ? undefined : id),
  },
  ...edgeFieldsOf(view).map(({ name, kind, isList, description }) => ({
    name,
    kind: isList ? 'String' : kind,
    description,
    of: ({ properties }: GraphEdge) => together(properties[name]),
  })),
  evidence,
];

/** What a row says of a statement beside its subject, predicate and object. */
export const statementAttributes: readonly Attribute<GraphStatement>[] = [
  ...statementFields.map(({ name, kind, isList, description }) => ({
    name,
    kind: isList ? 'String' : kind,
    description,
    of: ({ properties }: GraphStatement) => together(properties[name]),
  })),
  {
    name: 'attributedTo',
    kind: 'String',
    description: 'The entity that says so inside the source, such as a speaker.',
    of: ({ attributedTo }) => attributedTo,
  },
  {
    name: 'citations',
    kind: 'String',
    description: 'Where its sources say it.',
    of: ({ citations }) =>
      citations.map(({ source, locator }) => (locator === undefined ? source : `${source}: ${locator}`)).join('; '),
  },
  evidence,
  {
    name: 'contradicts',
    kind: 'String',
    description: 'The ids of the statements that it contradicts.',
    of: ({ contradicts }) => contradicts.join('; ') || undefined,
  },
];
