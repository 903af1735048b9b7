import { aggregating, block, type Clause, clause } from '../cypher/clause.ts';
import { read } from '../cypher/names.ts';
import { type GroupKey, type Scope, variableOf } from '../model/scope.ts';
import type { GroupKeyPlan, GroupsPlan, MatchPlan } from '../plan/plan.ts';
import { type Names, onlyIf } from './cypher-text.ts';
import { partsOf, textOfKey } from './key.ts';
import { clausesOf, emitMatch } from './match.ts';
import { emitTypeName } from './type-name.ts';

/** The clauses that count the rows of a match in groups, and what the rows of each group have in common. */
export function emitGroups(
  match: MatchPlan,
  { by, largestFirst, limit }: GroupsPlan,
  outer: Scope,
  names: Names,
): { readonly clauses: readonly Clause[]; readonly keys: readonly GroupKey[] } {
  const matched = emitMatch(match, outer, names);
  const clauses = clausesOf(matched);
  const keys = by.map((plan) => {
    const { found, value } = keyed(plan, matched.scope, names);
    clauses.push(...found);
    const name = `k${names.next()}`;
    const isNode = plan.kind === 'node' || plan.kind === 'path';
    return isNode
      ? { name, value, key: { value: textOfKey(name, plan.key), node: name }, order: partsOf(name, plan.key) }
      : { name, value, key: { value: name }, order: [name] };
  });
  const order = [...(largestFirst ? ['count DESC'] : []), ...keys.flatMap((key) => key.order)];
  const named = keys.map(({ name, value }) => `${value} AS ${name}`).join(', ');
  clauses.push(aggregating('WITH', `${named}, count(*) AS count ORDER BY ${order.join(', ')} LIMIT $${limit.name}`));
  return { clauses, keys: keys.map(({ key }) => key) };
}

/** What a row is grouped by, after the clauses that find it. */
function keyed(plan: GroupKeyPlan, scope: Scope, names: Names): { found: readonly Clause[]; value: string } {
  switch (plan.kind) {
    case 'property': {
      const variable = variableOf(plan.on, scope);
      const value = plan.write(read(variable, plan.property));
      return { found: [], value: onlyIf(plan.shownIf?.(variable) ?? true, value) };
    }
    case 'cypher':
      return { found: [], value: plan.write(variableOf(plan.on, scope)).text };
    case 'type':
      return { found: [], value: emitTypeName(plan.typeName, scope.node) };
    case 'node':
      return { found: [], value: scope.node };
    case 'path': {
      const matched = emitMatch(plan.match, scope, names);
      const end = matched.scope.node;
      // A row counts once for each node, however many ways lead there, and also where none exists.
      const ends = block(`(${[scope.node, ...names.bound].join(', ')})`, [
        ...clausesOf(matched),
        clause('RETURN', `DISTINCT ${end}`),
      ]);
      return { found: [clause('OPTIONAL CALL', ends.text, ends)], value: end };
    }
  }
}
