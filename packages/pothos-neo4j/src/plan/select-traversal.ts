import { matchesOfTraversal, type Range } from '../model/bounds.ts';
import { labelsOf } from '../model/composite.ts';
import type { TraversalMapping } from '../model/mapping.ts';
import { keyParameters, keysParameter } from './given-key.ts';
import type { ObjectPlan, TraversalPlan, Variables } from './plan.ts';
import type { Planner } from './planner.ts';
import { type FieldArguments, within } from './planning.ts';
import { startConditions, viewsOf } from './views.ts';

/** The plan of a field that follows relationships of any type, either way round. */
export function planTraversal(
  planner: Planner,
  { nodeType, key, relationshipKeys, beside, ...mapping }: TraversalMapping,
  given: FieldArguments,
  object: ObjectPlan,
): TraversalPlan {
  const { pathLengths, pathCounts, depths } = given.limits;
  planner.planning.match(matchesOfTraversal);
  const labels = labelsOf(planner.nodeType(nodeType));
  /** Cypher takes no parameter for a bound: a small whole number stands in the text, and in the key of the plan. */
  const bound = (argument: string, range: Range): number => given.assume(argument, within(given, argument, range));
  const isAlso = beside !== undefined && given.assume(beside.argument, (value) => value === true);
  const among = isAlso ? mapping.types : mapping.types.filter((type) => !beside?.types.includes(type));
  const types = typesOf(among, given);
  const views = { ...viewsOf(planner.views, types, labels), start: startConditions(planner.views, labels, 'key') };
  const keys = [...new Set(types.flatMap((type) => relationshipKeys[type] ?? []))];
  const isKeyed = types.every((type) => relationshipKeys[type] !== undefined);
  const known = planner.planning.key(key);
  const base = { ...mapping, key: known, types, relationshipKeys: keys, isKeyed, labels, views, object };
  if (mapping.kind !== 'neighbourhood') {
    const [from, to] = [
      keyParameters(planner.planning, given, key, 'from'),
      keyParameters(planner.planning, given, key, 'to'),
    ];
    planner.planning.check((variables: Variables) => {
      const [begin, end] = [from, to].map((parts) => parts.map(({ read }) => String(read(variables))));
      const isSame = end?.every((value, index) => value === begin?.[index]);
      return isSame && given.refuse(`to: "${end?.join(', ')}" is where the path begins; expected another id.`);
    });
    return {
      ...base,
      from,
      to,
      around: undefined,
      longest: bound('maxLength', pathLengths),
      count: mapping.kind === 'shortestPath' ? 1 : bound('first', pathCounts),
      limit: undefined,
    };
  }
  const { largest } = planner.pageSizes;
  return {
    ...base,
    from: [],
    to: [],
    around: keysParameter(planner.planning, given, key, 'around'),
    longest: bound('depth', depths),
    count: 1,
    limit: given.parameter(
      'limit',
      within(given, 'limit', { default: largest, largest, code: 'SUBGRAPH_TOO_LARGE' }),
      'neighbourhood',
    ),
  };
}

/** The types to follow: those asked for, or all, without those excluded. */
function typesOf(all: readonly string[], given: FieldArguments): readonly string[] {
  const chosen = (argument: string) =>
    given.assume(argument, (value) => (Array.isArray(value) ? [...new Set(value)].sort().join(' ') : ''));
  const [wanted, excluded] = [chosen('types'), chosen('exclude')].map((each) => each.split(' ').filter(Boolean));
  const types = all.filter((type) => (!wanted?.length || wanted.includes(type)) && !excluded?.includes(type));
  return types.length > 0 ? types : given.refuse('types and exclude: they leave no relation to follow.');
}
