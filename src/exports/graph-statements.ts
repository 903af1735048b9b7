import { where } from '../model/view-conditions.ts';
import { type Citation, citationsColumn, citationsOf, columnOf, listOf, propertiesOf } from './columns.ts';
import { type ExportScope, statementConditions } from './export-scope.ts';
import { statementFields } from './fields.ts';
import type { Row } from './rows.ts';
import { type PlainProperties, textOrNothing } from './values.ts';

/** A statement about an entity, accepted or not: a relation, a name, the value of a property, or a value alone. */
export interface GraphStatement {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | undefined;
  readonly attributedTo: string | undefined;
  readonly properties: PlainProperties;
  readonly citations: readonly Citation[];
  /** The ids of the statements that it contradicts. */
  readonly contradicts: readonly string[];
}

/** The statements about the entities of a scope, in the order of the ids of these. */
export async function* readStatements(scope: ExportScope): AsyncGenerator<GraphStatement> {
  const columns = [
    'head(COLLECT { MATCH (m)-[:OBJECT]->(o) RETURN o.id })',
    'head(COLLECT { MATCH (m)-[:ATTRIBUTED_TO]->(a) RETURN a.id })',
    citationsColumn('(m)'),
    'COLLECT { MATCH (m)-[:CONTRADICTS]->(other) RETURN other.id ORDER BY other.id }',
    ...statementFields.map((field) => columnOf('m', field)),
  ];
  const statements = scope.rowsFrom(
    (start) => `${start}
MATCH (n)<-[:SUBJECT]-(m:Statement)${where(statementConditions('m', scope))}
RETURN m.id, n.id, m.predicate, ${columns.join(', ')}
ORDER BY n.id, m.predicate, m.id`,
  );
  for await (const row of statements) {
    yield saidIn(row);
  }
}

const saidIn = ([
  id,
  subject,
  predicate,
  object,
  attributedTo,
  citations,
  contradicts,
  ...values
]: Row): GraphStatement => ({
  id: String(id),
  subject: String(subject),
  predicate: String(predicate),
  object: textOrNothing(object),
  attributedTo: textOrNothing(attributedTo),
  properties: propertiesOf(statementFields, values),
  citations: citationsOf(citations),
  contradicts: listOf(contradicts).map(String),
});
