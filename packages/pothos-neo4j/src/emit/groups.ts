import { type GroupKey, type Scope, variableOf } from '../model/scope.ts';
import type { GroupKeyPlan, GroupsPlan, MatchPlan } from '../plan/plan.ts';
import { block, type Names, read } from './cypher-text.ts';
import { clausesOf, emitMatch } from './match.ts';
import { emitTypeName } from './type-name.ts';

/** The clauses that count the rows of a match in groups, and what the rows of each group have in common. */
export function emitGroups(
  match: MatchPlan,
  { by, largestFirst, limit }: GroupsPlan,
  outer: Scope,
  names: Names,
): { readonly clauses: readonly string[]; readonly keys: readonly GroupKey[] } {
  const matched = emitMatch(match, outer, names);
  const clauses = clausesOf(matched);
  const keys = by.map((plan) => {
    const { lines, value } = keyed(plan, matched.scope, names);
    clauses.push(...lines);
    const name = `k${names.next()}`;
    const isNode = plan.kind === 'node' || plan.kind === 'path';
    return { name, value, key: isNode ? { value: read(name, plan.key), node: name } : { value: name } };
  });
  const order = [...(largestFirst ? ['count DESC'] : []), ...keys.map(({ key }) => key.value)];
  clauses.push(
    `WITH ${keys.map(({ name, value }) => `${value} AS ${name}`).join(', ')}, count(*) AS count ORDER BY ${order.join(', ')} LIMIT $${limit.name}`,
  );
  return { clauses, keys: keys.map(({ key }) => key) };
}

/** What a row is grouped by, after the lines that find it. */
function keyed(plan: GroupKeyPlan, scope: Scope, names: Names): { lines: readonly string[]; value: string } {
  switch (plan.kind) {
    case 'property': {
      const value = read(variableOf(plan.on, scope), plan.property);
      const part = {
        value: `toString(${value})`,
        year: `toString(${value}.year)`,
        month: `left(toString(${value}), 7)`,
      };
      return { lines: [], value: part[plan.part] };
    }
    case 'cypher':
      return { lines: [], value: plan.write(variableOf(plan.on, scope)) };
    case 'type':
      return { lines: [], value: emitTypeName(plan.typeName, scope.node) };
    case 'node':
      return { lines: [], value: scope.node };
    case 'path': {
      const found = emitMatch(plan.match, scope, names);
      const end = found.scope.node;
      // A row counts once for each node, however many ways lead there, and also where there is none.
      return {
        lines: [
          `OPTIONAL ${block(`CALL (${[scope.node, ...names.bound].join(', ')})`, [...clausesOf(found), `RETURN DISTINCT ${end}`])}`,
        ],
        value: end,
      };
    }
  }
}
