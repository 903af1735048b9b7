import { condition } from 'pothos-neo4j/cypher';
import { rows } from '../exports/rows.ts';
import { fold } from '../model/folding.ts';
import { conditionsOf, where } from '../model/view-conditions.ts';
import type { EntityProperty } from './properties.ts';
import type { QueryContext } from './query-context.ts';

/** A property with the values that somebody gives of it. */
export interface PropertyConstraint {
  readonly property: EntityProperty;
  readonly values: readonly string[];
}

/** What an answer says of an entity that a client may mean. */
export interface EntityDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
}

/** The entities of some kinds that have at least one of some values, those with most of them first, and `most` at most. */
export async function entitiesWith(
  { source, view }: Pick<QueryContext, 'source' | 'view'>,
  wanted: readonly PropertyConstraint[],
  kinds: readonly string[],
  most: number,
): Promise<readonly EntityDescription[]> {
  const branches = wanted.map(
    ({ property }, index) =>
      `${property.find(view.conditions, `$values${index}`, `$folded${index}`)} RETURN DISTINCT n`,
  );
  const statement = `CALL () {
  ${branches.join('\n  UNION ALL ')}
}
WITH n, count(*) AS fitting
${where([condition('any(label IN labels(n) WHERE label IN $kinds)'), ...conditionsOf({ ...view, includePlanned: true }).node('n')]).trim()}
RETURN n.id, n.name, n.description, [label IN labels(n) WHERE label <> 'Entity'][0]
ORDER BY fitting DESC, n.nameCollation, n.id LIMIT toInteger($most)`;
  const given = wanted.flatMap(({ values }, index) => [
    [`values${index}`, values.map((value) => value.trim().toLowerCase())] as const,
    [`folded${index}`, values.map(fold)] as const,
  ]);
  const found: EntityDescription[] = [];
  for await (const [id, name, description, type] of rows(source, statement, {
    ...view.parameters,
    ...Object.fromEntries(given),
    kinds,
    most,
  })) {
    found.push({ id: String(id), name: String(name), description: String(description ?? ''), type: String(type) });
  }
  return found;
}
