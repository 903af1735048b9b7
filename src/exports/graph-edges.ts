import { condition } from 'pothos-neo4j/cypher';
import { type DerivedName, derivedFrom, isDerived } from '../model/derived.ts';
import { isRelation, type PredicateName } from '../model/predicates.ts';
import { where } from '../model/view-conditions.ts';
import { type Citation, citationsColumn, citationsOf, columnOf, propertiesOf } from './columns.ts';
import type { ExportScope } from './export-scope.ts';
import { type ExportField, edgeFieldsOf } from './fields.ts';
import type { Row } from './rows.ts';
import type { PlainProperties } from './values.ts';

/** A relation between two entities. Its id is that of the statement it is based on; a derived one has its own. */
export interface GraphEdge<Type extends PredicateName | DerivedName = PredicateName | DerivedName> {
  readonly id: string;
  readonly type: Type;
  readonly from: string;
  readonly to: string;
  readonly properties: PlainProperties;
  readonly citations: readonly Citation[];
}

/** The relations among the entities of a scope that statements say, in the order of the ids they lead from. */
export async function* readStatedEdges(scope: ExportScope): AsyncGenerator<GraphEdge<PredicateName>> {
  for await (const edge of readAmong(scope, { derived: false })) {
    const { type } = edge;
    if (isRelation(type)) {
      yield { ...edge, type };
    }
  }
}

/** The relations among the entities of a scope, with derived ones where these are asked for, in the same order. */
export const readEdges = (scope: ExportScope): AsyncGenerator<GraphEdge> => readAmong(scope, scope.view);

async function* readAmong(
  { conditions, isSelected, rowsFrom, view }: ExportScope,
  asked: { readonly derived: boolean },
): AsyncGenerator<GraphEdge> {
  const types = [...view.types, ...(asked.derived ? derivedFrom(view.types) : [])];
  const fields = edgeFieldsOf(asked);
  const resting = [condition('t.id IN coalesce(r.statements, [r.statement])'), ...conditions.statement('t')];
  const columns = [
    asked.derived
      ? citationsColumn(`(t:Statement${where(resting)})`, 't')
      : citationsColumn('(:Statement {id: r.statement})'),
    ...fields.map((field) => (field.name === 'derived' ? 'coalesce(r.derived, false)' : columnOf('r', field))),
  ];
  const relations = rowsFrom(
    (start) => `${start}
MATCH (n)-[r:${types.join('|')}]->(m:Entity)${where([...conditions.relationship('r', types), ...conditions.node('m')])}
RETURN ${asked.derived ? 'coalesce(r.statement, r.key)' : 'r.statement'}, type(r), n.id, m.id, ${columns.join(', ')}
ORDER BY n.id, type(r), m.id, r.statement`,
  );
  for await (const row of relations) {
    const edge = edgeOf(row, fields);
    if (isSelected(edge.to)) {
      yield edge;
    }
  }
}

function edgeOf([id, type, from, to, citations, ...values]: Row, fields: readonly ExportField[]): GraphEdge {
  if (typeof type !== 'string' || !(isRelation(type) || isDerived(type))) {
    throw new Error(`The relation ${id} is of no declared type.`);
  }
  return {
    id: String(id),
    type,
    from: String(from),
    to: String(to),
    properties: propertiesOf(fields, values),
    citations: citationsOf(citations),
  };
}
