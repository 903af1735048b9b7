import type { KeysetPlan, OrderPlan } from './plan.ts';

/**
 * The condition that a row comes after a position, for any number of order terms: it lies behind the position in one term
 * and level with it in all terms before. Neo4j sorts nulls last going up and first going down.
 */
export function keysetCondition(order: readonly OrderPlan[], { values }: KeysetPlan, reads: readonly string[]): string {
  const alternatives = order.flatMap((term, index) => {
    const behind = isBehind(term, reads[index] ?? '', parameterOf(order, values, index));
    if (behind === undefined) {
      return [];
    }
    const level = order.slice(0, index).map((_, before) => {
      const parameter = parameterOf(order, values, before);
      return parameter === undefined ? `${reads[before]} IS NULL` : `${reads[before]} = ${parameter}`;
    });
    return [[...level, behind].join(' AND ')];
  });
  return alternatives.length === 0 ? 'false' : alternatives.map((each) => `(${each})`).join(' OR ');
}

const parameterOf = (order: readonly OrderPlan[], values: KeysetPlan['values'], index: number): string | undefined => {
  const value = values[index];
  return value && (order[index]?.kind === 'Date' ? `date($${value.name})` : `$${value.name}`);
};

function isBehind(
  { nullable, descending }: OrderPlan,
  read: string,
  parameter: string | undefined,
): string | undefined {
  if (parameter === undefined) {
    return descending ? `${read} IS NOT NULL` : undefined;
  }
  if (descending) {
    return `${read} < ${parameter}`;
  }
  return nullable ? `(${read} > ${parameter} OR ${read} IS NULL)` : `${read} > ${parameter}`;
}
