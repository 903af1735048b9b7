import { all, any, type Condition, condition, enclosed } from '../cypher/condition.ts';
import type { OrderPlan, PositionPlan } from '../plan/plan.ts';

/** The same order the other way round. Neo4j sorts nulls last going up and first going down, so they turn round too. */
export const reversed = (order: readonly OrderPlan[]): OrderPlan[] =>
  order.map((term) => ({ ...term, descending: !term.descending }));

/**
 * The condition that a row comes after a position in an order, or stands at it where `inclusive`: it lies behind the
 * position in one term and equal to it in all terms before.
 * @param reads how each term's value is read of a row
 */
export const keysetCondition = (
  order: readonly OrderPlan[],
  position: PositionPlan,
  reads: readonly string[],
  inclusive = false,
): Condition => behindOf(order, position, reads, inclusive) ?? condition('false');

/** Likewise; undefined where no row does. */
function behindOf(
  order: readonly OrderPlan[],
  position: PositionPlan,
  reads: readonly string[],
  inclusive: boolean,
): Condition | undefined {
  const [term, ...others] = order;
  const [read = '', ...otherReads] = reads;
  if (!term) {
    return inclusive ? true : undefined;
  }
  const parameter = position[0] && typed(term, position[0].name);
  const behind = isBehind(term, read, parameter);
  const level = condition(parameter === undefined ? `${read} IS NULL` : `${read} = ${parameter}`);
  const rest = behindOf(others, position.slice(1), otherReads, inclusive);
  const levelAndBehind = rest && all([level, rest]);
  if (behind === undefined || rest === undefined) {
    return behind ?? levelAndBehind;
  }
  if (parameter === undefined || isSplit(term)) {
    return enclosed(any([behind, all([level, rest])]));
  }
  // A range that an index can serve, then what it lets through too much.
  const range = condition(`${read} ${term.descending ? '<=' : '>='} ${parameter}`);
  return rest === true ? range : all([range, enclosed(any([behind, rest]))]);
}

const typed = ({ kind }: OrderPlan, name: string): string => kind.write(`$${name}`);

/** Whether nulls follow the values, so that what is behind a value is not a single range. */
const isSplit = ({ nullable, descending }: OrderPlan): boolean => nullable && !descending;

/** What is behind a position in one term; undefined where nothing is. */
function isBehind(term: OrderPlan, read: string, parameter: string | undefined): Condition | undefined {
  if (parameter === undefined) {
    return term.descending ? condition(`${read} IS NOT NULL`) : undefined;
  }
  const behind = condition(`${read} ${term.descending ? '<' : '>'} ${parameter}`);
  return isSplit(term) ? enclosed(any([behind, condition(`${read} IS NULL`)])) : behind;
}
