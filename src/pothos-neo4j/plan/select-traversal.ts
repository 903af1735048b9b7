import { labelsOf } from '../model/composite.ts';
import type { TraversalMapping } from '../model/mapping.ts';
import type { ObjectPlan, TraversalPlan } from './plan.ts';
import type { FieldArguments } from './planning.ts';
import type { Planner } from './select-path.ts';
import { viewsOf } from './views.ts';

/** How far and how many: what a request gets that does not say, and at most. */
interface Range {
  readonly standard: number;
  readonly largest: number;
}
const longest: Range = { standard: 6, largest: 12 };
const paths: Range = { standard: 1, largest: 20 };
const depth: Range = { standard: 1, largest: 4 };

/** The plan of a field that follows relationships of any type, either way round. */
export function planTraversal(
  planner: Planner,
  { nodeType, ...mapping }: TraversalMapping,
  given: FieldArguments,
  object: ObjectPlan,
): TraversalPlan {
  const labels = labelsOf(planner.nodeType(nodeType));
  const within =
    (argument: string, { standard, largest }: Range) =>
    (value: unknown): number => {
      const size = value ?? standard;
      return typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= largest
        ? size
        : given.refuse(`${argument}: ${size} is out of range; expected 1 to ${largest}.`);
    };
  /** Cypher takes no parameter for a bound: a small whole number stands in the text, and in the key of the plan. */
  const bound = (argument: string, range: Range): number => given.assume(argument, within(argument, range));
  const base = { ...mapping, labels, views: viewsOf(planner.views, mapping.types, labels), object };
  if (mapping.kind === 'shortestPaths') {
    return {
      ...base,
      from: given.parameter('from'),
      to: given.parameter('to'),
      longest: bound('longest', longest),
      count: bound('first', paths),
      limit: undefined,
    };
  }
  const { largest } = planner.pageSizes;
  return {
    ...base,
    from: given.parameter('around'),
    to: undefined,
    longest: bound('depth', depth),
    count: 1,
    limit: given.parameter('limit', within('limit', { standard: largest, largest })),
  };
}
