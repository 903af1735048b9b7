import { any, type Condition, condition, not } from 'pothos-neo4j/cypher';
import { derivedFrom } from '../model/derived.ts';
import { uniqueLabels } from '../model/graph.ts';
import { allOf, where } from '../model/view-conditions.ts';
import { nodeFields } from './fields.ts';
import { type Row, rows, type Source } from './rows.ts';
import { type Scope, saidOf } from './scope.ts';
import { type Properties, plain } from './values.ts';

/** A node as it lies in the graph, without what the view does not show. */
export interface CopiedNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** An end of a relationship: an id, and the label under which it is unique. */
export interface End {
  readonly label: string;
  readonly id: string;
}

/** A relationship as it lies in the graph. */
export interface CopiedRelationship {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly properties: Properties;
}

/**
 * The nodes of a view: the dataset, its sources, and entities with their names, statements, disagreements and former ids, and the ids that nothing
 * took over; or only those with one label.
 */
export async function* copiedNodes(source: Source, scope: Scope, only?: string): AsyncGenerator<CopiedNode> {
  const { conditions, rowsFrom } = scope;
  const told = (variable: string, properties = `properties(${variable})`) =>
    `RETURN labels(${variable}), ${properties}`;
  const bookkeeping = (label: string) => rows(source, `MATCH (m:${label}) ${told('m')} ORDER BY m.id`, {}, 'stream');
  const readers: Readonly<Record<string, () => AsyncIterable<Row>>> = {
    Dataset: () => bookkeeping('Dataset'),
    Source: () => bookkeeping('Source'),
    Entity: () => rowsFrom((start) => `${start} ${told('n', shownProperties('n', scope))} ORDER BY n.id`),
    Name: () =>
      rowsFrom(
        (start) => `${start}
MATCH (n)-[r:NAMED]->(m:Name)${where(conditions.relationship('r', ['NAMED']))} ${told('m')} ORDER BY n.id, m.id`,
      ),
    Statement: () =>
      rowsFrom(
        (start) => `${start}
MATCH (n)<-[:SUBJECT]-(m:Statement)${where(saidOf('m', scope))} ${told('m')} ORDER BY n.id, m.id`,
      ),
    Disagreement: () => rowsFrom((start) => `${start}${disagreed} ${told('m')} ORDER BY n.id, m.id`),
    DisagreementValue: () =>
      rowsFrom((start) => `${start}${disagreed}-[:HAS_VALUE]->(v) ${told('v')} ORDER BY n.id, v.id`),
    Withdrawn: async function* () {
      yield* rowsFrom((start) => `${start}${withdrawn} ${told('m')} ORDER BY n.id, m.id`);
      const withoutSuccessor = `MATCH (m:Withdrawn) WHERE NOT (m)-[:BECAME]->() ${told('m')} ORDER BY m.id`;
      yield* rows(source, withoutSuccessor, {}, 'stream');
    },
  };
  const asked = only === undefined ? Object.keys(readers) : [only in readers ? only : 'Entity'];
  for (const label of asked) {
    for await (const row of readers[label]?.() ?? []) {
      const node = nodeOf(row);
      if (only === undefined || node.labels.includes(only)) {
        yield node;
      }
    }
  }
}

const withdrawn = '\nMATCH (n)<-[:BECAME]-(m:Withdrawn)';
const disagreed = '\nMATCH (n)<-[:ABOUT]-(m:Disagreement)';

/** The relationships between the nodes of a view, with those that are derived of them. */
export async function* copiedRelationships(scope: Scope): AsyncGenerator<CopiedRelationship> {
  const { conditions, rowsFrom, view, isSelected } = scope;
  const label = (variable: string) => `[label IN $labels WHERE label IN labels(${variable})][0]`;
  const told = (from: string) =>
    `RETURN type(r), ${label(from)}, ${from}.id, ${label('m')}, m.id, properties(r) ORDER BY n.id, ${from}.id, type(r), m.id`;
  const types = [...view.types, ...derivedFrom(view.types)];
  const relations = (start: string) =>
    `${start}
MATCH (n)-[r:${types.join('|')}]->(m:Entity)${where([...conditions.relationship('r', types), ...conditions.node('m')])}
${told('n')}, r.statement`;
  const names = (start: string) =>
    `${start}
MATCH (n)-[r:NAMED]->(m:Name)${where(conditions.relationship('r', ['NAMED']))} ${told('n')}`;
  const statements = (start: string) =>
    `${start}
MATCH (n)<-[:SUBJECT]-(s:Statement)${where(saidOf('s', scope))}
MATCH (s)-[r:SUBJECT|OBJECT|ATTRIBUTED_TO|CITES|CONTRADICTS]->(m)${where([
      either('m', 'Entity', conditions.node('m')),
      either('m', 'Statement', saidOf('m', scope)),
    ])}
${told('s')}, r.position`;
  const shownStatement = where([either('m', 'Statement', saidOf('m', scope))]);
  const disagreements = (start: string) =>
    `${start}
MATCH (n)<-[:ABOUT]-(d:Disagreement) MATCH (d)-[r:ABOUT|INVOLVES|HAS_VALUE]->(m)${where([either('m', 'Entity', conditions.node('m'))])} ${told('d')}`;
  const values = (start: string) =>
    `${start}
MATCH (n)<-[:ABOUT]-(:Disagreement)-[:HAS_VALUE]->(v) MATCH (v)-[r:GIVEN_IN|STATED_AS]->(m)${shownStatement} ${told('v')}`;
  const former = (start: string) => `${start}
MATCH (n)<-[r:BECAME]-(w:Withdrawn) WITH *, n AS m ${told('w')}`;
  for (const statement of [relations, names, statements, disagreements, values, former]) {
    for await (const row of rowsFrom(statement)) {
      const relationship = relationshipOf(row);
      if (relationship.to.label !== 'Entity' || isSelected(relationship.to.id)) {
        yield relationship;
      }
    }
  }
}

/** What an entity says of itself, without what is not shown. */
function shownProperties(variable: string, { conditions }: Scope): string {
  const conditional = nodeFields.flatMap(({ name }) => {
    const shown = conditions.property(variable, name);
    return shown === true ? [] : [`, ${name}: CASE WHEN ${shown.text} THEN ${variable}.${name} END`];
  });
  return `${variable} {.*${conditional.join('')}}`;
}

const either = (variable: string, label: string, conditions: readonly Condition[]): Condition =>
  any([not(condition(`${variable}:${label}`)), allOf(conditions)]);

const propertiesOf = (given: unknown): Properties =>
  Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, plain(value)]])),
  );

function nodeOf([labels, properties]: Row): CopiedNode {
  const sorted = Array.isArray(labels) ? labels.map(String).sort((a, b) => rank(a) - rank(b)) : [];
  return { labels: sorted, properties: propertiesOf(properties) };
}

const rank = (label: string): number => (uniqueLabels.includes(label) ? 0 : 1);

const relationshipOf = ([type, fromLabel, from, toLabel, to, properties]: Row): CopiedRelationship => ({
  type: String(type),
  from: { label: String(fromLabel), id: String(from) },
  to: { label: String(toLabel), id: String(to) },
  properties: propertiesOf(properties),
});
