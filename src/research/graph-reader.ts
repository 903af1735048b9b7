import { type EntityLabel, entityLabels } from '../model/entities.ts';
import { isRelation, type PredicateName } from '../model/predicates.ts';
import { edgeFields, type Field, nodeFields } from './fields.ts';
import { type CopiedNode, type CopiedRelationship, copiedNodes, copiedRelationships } from './graph-copy.ts';
import { type Header, type Row, rows, type Source } from './rows.ts';
import { openScope } from './scope.ts';
import type { Selection } from './selection.ts';
import { type Conditions, where } from './shown.ts';
import { type Properties, plain, textOrNothing } from './values.ts';

/** A name of an entity, and the statement that gives it. */
export interface Name {
  readonly text: string;
  readonly language: string;
  readonly kind: string | undefined;
  readonly statement: string;
  readonly sources: readonly string[];
}

/** An entity as it is given away: its days are ISO texts. */
export interface GraphNode {
  readonly id: string;
  readonly type: EntityLabel;
  readonly properties: Properties;
  readonly names: readonly Name[];
}

/** Where a source says it. */
export interface Citation {
  readonly source: string;
  readonly locator: string | undefined;
}

/** A relation between two entities. Its id is that of the statement it stands on. */
export interface GraphEdge {
  readonly id: string;
  readonly type: PredicateName;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly citations: readonly Citation[];
}

/** A source that what is selected cites. */
export interface CitedSource {
  readonly id: string;
  readonly properties: Properties;
}

/** Part of the graph, to be read in streams: as much is held in memory as the driver reads ahead, and the ids of what lies around some entities. */
export interface GraphReader {
  readonly header: Header;
  readonly selection: Selection;
  /** The entities, in the order of their ids. */
  nodes(): AsyncIterable<GraphNode>;
  /** The relations among them, in the order of the ids they lead from. */
  edges(): AsyncIterable<GraphEdge>;
  /** The sources that relations and names read before it cite, in the order of their ids. */
  sources(): AsyncIterable<CitedSource>;
  /** The nodes as they lie in Neo4j, with names, statements and sources; and the relationships between them. */
  copiedNodes(): AsyncIterable<CopiedNode>;
  copiedRelationships(): AsyncIterable<CopiedRelationship>;
}

/**
 * Opens the part of the graph that a selection means.
 * @throws SelectionError where it begins at an entity, or asks a source, that there is not; DatasetChanged while data are loaded, and
 * from the streams where a load has replaced them since.
 */
export async function openGraph(source: Source, selection: Selection): Promise<GraphReader> {
  const scope = await openScope(source, selection);
  const { header, conditions, rowsFrom } = scope;
  const cited = new Set<string>();
  return {
    header,
    selection,
    copiedNodes: () => copiedNodes(source, scope),
    copiedRelationships: () => copiedRelationships(scope),
    async *nodes() {
      for await (const row of rowsFrom((start, wanted) => nodeStatement(start, wanted, conditions))) {
        const node = nodeOf(row);
        node.names.forEach(({ sources }) => {
          for (const each of sources) {
            cited.add(each);
          }
        });
        yield node;
      }
    },
    async *edges() {
      for await (const row of rowsFrom((start, wanted) => edgeStatement(start, wanted, selection.types, conditions))) {
        const edge = edgeOf(row);
        if (scope.isSelected(edge.to)) {
          for (const { source: each } of edge.citations) {
            cited.add(each);
          }
          yield edge;
        }
      }
    },
    async *sources() {
      const statement =
        'MATCH (s:Source) WHERE s.id IN $ids RETURN s.id, s.title, s.publisher, s.date, s.url, s.note ORDER BY s.id';
      for await (const [id, ...values] of rows(source, statement, { ids: [...cited] })) {
        yield { id: String(id), properties: propertiesOf(sourceFields, values) };
      }
    },
  };
}

const sourceFields = ['title', 'publisher', 'date', 'url', 'note'].map((name) => ({ name }));

/** A property as it is given away: days as texts. */
const told = (variable: string, { name, kind }: Field): string =>
  kind === 'Date' ? `toString(${variable}.${name})` : `${variable}.${name}`;

function nodeStatement(start: string, wanted: readonly string[], conditions: Conditions): string {
  const properties = nodeFields.map((field) => {
    const shown = conditions.property('n', field.name);
    return shown ? `CASE WHEN ${shown} THEN ${told('n', field)} END` : told('n', field);
  });
  const names = `COLLECT {
  MATCH (n)-[r:NAMED]->(m:Name)${where(conditions.relationship('r', ['NAMED']))}
  WITH m, r ORDER BY m.language, m.text, m.id
  RETURN [m.text, m.language, m.kind, r.statement, r.sources]
}`;
  return `${start}${where([...wanted, ...conditions.node('n')])}
RETURN n.id, [label IN labels(n) WHERE label <> 'Entity'][0], ${names}, ${properties.join(', ')} ORDER BY n.id`;
}

function edgeStatement(
  start: string,
  wanted: readonly string[],
  types: readonly PredicateName[],
  conditions: Conditions,
): string {
  const asked = [...conditions.relationship('r', types), ...conditions.node('m')];
  const citations = `COLLECT {
  MATCH (:Statement {id: r.statement})-[c:CITES]->(s:Source)
  WITH c, s ORDER BY c.position
  RETURN [s.id, c.locator]
}`;
  return `${start}${where([...wanted, ...conditions.node('n')])}
MATCH (n)-[r:${types.join('|')}]->(m:Entity)${where(asked)}
RETURN r.statement, type(r), n.id, m.id, ${citations}, ${edgeFields.map((field) => told('r', field)).join(', ')}
ORDER BY n.id, type(r), m.id, r.statement`;
}

const isKind = (label: unknown): label is EntityLabel => entityLabels.some((each) => each === label);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const propertiesOf = (fields: readonly { readonly name: string }[], values: Row): Properties =>
  Object.fromEntries(
    fields.flatMap(({ name }, index) => {
      const value = values[index];
      return value === null || value === undefined ? [] : [[name, plain(value)]];
    }),
  );

function nodeOf([id, type, names, ...values]: Row): GraphNode {
  if (!isKind(type)) {
    throw new Error(`The entity ${id} is of no declared kind.`);
  }
  return {
    id: String(id),
    type,
    properties: propertiesOf(nodeFields, values),
    names: listOf(names).map((each) => {
      const [text, language, kind, statement, sources] = listOf(each);
      return {
        text: String(text),
        language: String(language),
        kind: textOrNothing(kind),
        statement: String(statement),
        sources: listOf(sources).map(String),
      };
    }),
  };
}

function edgeOf([id, type, from, to, citations, ...values]: Row): GraphEdge {
  if (typeof type !== 'string' || !isRelation(type)) {
    throw new Error(`The relation ${id} is of no declared type.`);
  }
  return {
    id: String(id),
    type,
    from: String(from),
    to: String(to),
    properties: propertiesOf(edgeFields, values),
    citations: listOf(citations).map((each) => {
      const [source, locator] = listOf(each);
      return { source: String(source), locator: textOrNothing(locator) };
    }),
  };
}
