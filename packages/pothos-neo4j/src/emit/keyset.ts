import type { OrderPlan, PositionPlan } from '../plan/plan.ts';

/** The same order the other way round. Neo4j sorts nulls last going up and first going down, so they turn round too. */
export const reversed = (order: readonly OrderPlan[]): OrderPlan[] =>
  order.map((term) => ({ ...term, descending: !term.descending }));

/**
 * The condition that a row comes after a position in an order, or stands at it where `inclusive`: it lies behind the
 * position in one term and level with it in all terms before.
 * @param reads how each term's value is read of a row
 */
export function keysetCondition(
  order: readonly OrderPlan[],
  position: PositionPlan,
  reads: readonly string[],
  inclusive = false,
): string {
  const [term, ...others] = order;
  const [read = '', ...otherReads] = reads;
  if (!term) {
    return inclusive ? 'true' : 'false';
  }
  const parameter = position[0] && typed(term, position[0].name);
  const behind = isBehind(term, read, parameter);
  const level = parameter === undefined ? `${read} IS NULL` : `${read} = ${parameter}`;
  const rest = keysetCondition(others, position.slice(1), otherReads, inclusive);
  const levelAndBehind = rest === 'true' ? level : rest === 'false' ? undefined : `${level} AND ${rest}`;
  if (behind === undefined || levelAndBehind === undefined) {
    return behind ?? levelAndBehind ?? 'false';
  }
  if (parameter === undefined || isSplit(term)) {
    return `(${behind} OR ${levelAndBehind})`;
  }
  // A range that an index can serve, then what it lets through too much.
  const range = `${read} ${term.descending ? '<=' : '>='} ${parameter}`;
  return rest === 'true' ? range : `${range} AND (${behind} OR ${rest})`;
}

const typed = ({ kind }: OrderPlan, name: string): string => (kind === 'Date' ? `date($${name})` : `$${name}`);

/** Whether nulls follow the values, so that what is behind a value is no single range. */
const isSplit = ({ nullable, descending }: OrderPlan): boolean => nullable && !descending;

function isBehind(term: OrderPlan, read: string, parameter: string | undefined): string | undefined {
  if (parameter === undefined) {
    return term.descending ? `${read} IS NOT NULL` : undefined;
  }
  const behind = `${read} ${term.descending ? '<' : '>'} ${parameter}`;
  return isSplit(term) ? `(${behind} OR ${read} IS NULL)` : behind;
}
