import { isRelation, type PredicateName } from '../model/predicates.ts';
import { type Citation, citationsColumn, citationsOf, columnOf, propertiesOf } from './columns.ts';
import { edgeFields } from './fields.ts';
import type { Row } from './rows.ts';
import type { Scope } from './scope.ts';
import { where } from './shown.ts';
import type { Properties } from './values.ts';

/** A relation between two entities. Its id is that of the statement it stands on. */
export interface GraphEdge {
  readonly id: string;
  readonly type: PredicateName;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly citations: readonly Citation[];
}

/** The relations among the entities of a scope, in the order of the ids they lead from. */
export async function* readEdges({
  conditions,
  isSelected,
  rowsFrom,
  selection: { types },
}: Scope): AsyncGenerator<GraphEdge> {
  const asked = [...conditions.relationship('r', types), ...conditions.node('m')];
  const columns = [
    citationsColumn('(:Statement {id: r.statement})'),
    ...edgeFields.map((field) => columnOf('r', field)),
  ];
  const relations = rowsFrom(
    (start) => `${start}
MATCH (n)-[r:${types.join('|')}]->(m:Entity)${where(asked)}
RETURN r.statement, type(r), n.id, m.id, ${columns.join(', ')}
ORDER BY n.id, type(r), m.id, r.statement`,
  );
  for await (const row of relations) {
    const edge = edgeOf(row);
    if (isSelected(edge.to)) {
      yield edge;
    }
  }
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
    citations: citationsOf(citations),
  };
}
