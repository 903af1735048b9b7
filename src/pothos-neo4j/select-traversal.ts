import { compositeOf, type FieldNodes, labelsOf } from './composite.ts';
import type { TraversalMapping } from './mapping.ts';
import type { TraversalPlan } from './plan.ts';
import { type Field, FieldArguments } from './planning.ts';
import type { Planner } from './select-path.ts';
import { viewsOf } from './views.ts';

/** How far and how many: what a request gets that does not say, and at most. */
const bounds = {
  shortestPaths: { longest: { standard: 6, largest: 12 }, first: { standard: 1, largest: 20 } },
  neighbourhood: { depth: { standard: 1, largest: 4 } },
} as const;

/** The plan of a field that follows relationships of any type, either way round. */
export function planTraversal(
  planner: Planner,
  { kind, types, nodeType, key, relationshipKey }: TraversalMapping,
  field: Field,
  nodes: FieldNodes,
): TraversalPlan {
  const [first] = nodes;
  if (!first) {
    throw new Error(`${field.name} stands nowhere in the operation.`);
  }
  const given = new FieldArguments(field, first, planner.planning);
  const labels = labelsOf(planner.nodeType(nodeType));
  const within =
    (argument: string, { standard, largest }: { standard: number; largest: number }) =>
    (value: unknown) => {
      const size = value ?? standard;
      return typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= largest
        ? size
        : given.refuse(`${argument}: ${size} is out of range; expected 1 to ${largest}.`);
    };
  /** Cypher takes no parameter for a bound: a small whole number stands in the text, and in the key of the plan. */
  const bound = (argument: string, range: { standard: number; largest: number }): number =>
    given.assume(argument, within(argument, range));
  const base = {
    types,
    labels,
    key,
    relationshipKey,
    views: viewsOf(planner.views, types, labels),
    object: planner.object(compositeOf(field.type), nodes),
  };
  if (kind === 'shortestPaths') {
    return {
      ...base,
      kind,
      from: given.parameter('from'),
      to: given.parameter('to'),
      longest: bound('longest', bounds.shortestPaths.longest),
      count: bound('first', bounds.shortestPaths.first),
      limit: undefined,
    };
  }
  const { largest } = planner.pageSizes;
  return {
    ...base,
    kind,
    from: given.parameter('around'),
    to: undefined,
    longest: bound('depth', bounds.neighbourhood.depth),
    count: 1,
    limit: given.parameter('limit', within('limit', { standard: largest, largest })),
  };
}
