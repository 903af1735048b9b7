import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { labelsOf } from './composite.ts';
import type { PathMapping } from './mapping.ts';
import { startPlan, stepPlans } from './path-plan.ts';
import type { ConditionPlan, Operator } from './plan.ts';
import type { FieldArguments } from './planning.ts';
import type { Planner } from './select-path.ts';
import { viewConditions } from './views.ts';

type FilterValue = Readonly<Record<string, unknown>>;

const isFilter = (value: unknown): value is FilterValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Which parts of a filter are given, without their values: equal for filters that become the same conditions. */
export function skeletonOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.some(isFilter) ? `[${value.map(skeletonOf).join()}]` : '*';
  }
  return isFilter(value)
    ? `{${Object.entries(value).flatMap(([name, each]) => (each === null ? [] : [`${name}:${skeletonOf(each)}`]))}}`
    : '*';
}

/**
 * The conditions of a filter, all of which must hold. What is null counts as not given.
 * @param type the filter's input type; each of its fields carries the mapping of the field it is named after
 * @param at where in the argument the value stands
 */
export function filterCondition(
  planner: Planner,
  type: GraphQLInputObjectType,
  value: unknown,
  given: FieldArguments,
  at: readonly (string | number)[],
): ConditionPlan[] {
  return givenEntries(value).flatMap(([name, each]): ConditionPlan[] => {
    const field = type.getFields()[name];
    const inner = field && getNamedType(field.type);
    const nested = (part: unknown, key: (string | number)[]): ConditionPlan =>
      all(isInputObjectType(inner) ? filterCondition(planner, inner, part, given, [...at, ...key]) : []);
    switch (name) {
      case 'and':
      case 'or':
        return [{ kind: name, conditions: [each].flat().map((part, index) => nested(part, [name, index])) }];
      case 'not':
        return [{ kind: 'not', condition: nested(each, [name]) }];
      case 'some':
      case 'none':
      case 'every':
        return givenEntries(each).map(([relation, part]) => {
          const field = isInputObjectType(inner) ? inner.getFields()[relation] : undefined;
          const of = field && getNamedType(field.type);
          const conditions = isInputObjectType(of)
            ? filterCondition(planner, of, part, given, [...at, name, relation])
            : [];
          const mapping = field?.extensions.neo4j;
          return mapping?.kind === 'path' ? quantified(planner, mapping, name, conditions) : all(conditions);
        });
    }
    const mapping = field?.extensions.neo4j;
    switch (mapping?.kind) {
      case 'property':
        return givenEntries(each).map(([operator]) => ({
          kind: 'compare',
          on: mapping.on,
          property: mapping.name,
          value: mapping.value,
          operator: operator as Operator,
          parameter: planner.planning.parameter((variables) =>
            [...at, name, operator].reduce<unknown>(partOf, given.read('filter')(variables)),
          ),
        }));
      case 'path':
        return [quantified(planner, mapping, 'some', [nested(each, [name])])];
      default:
        return [nested(each, [name])];
    }
  });
}

const givenEntries = (value: unknown): [string, unknown][] =>
  Object.entries(isFilter(value) ? value : {}).filter(([, each]) => each !== null && each !== undefined);

const partOf = (value: unknown, key: string | number): unknown =>
  typeof key === 'number' ? (Array.isArray(value) ? value : [value])[key] : (value as FilterValue | undefined)?.[key];

const all = (conditions: readonly ConditionPlan[]): ConditionPlan => ({ kind: 'and', conditions });

/** Whether some, none, or every row of a path satisfies conditions; a view narrows the rows first. */
function quantified(
  planner: Planner,
  mapping: PathMapping,
  quantifier: 'some' | 'none' | 'every',
  conditions: readonly ConditionPlan[],
): ConditionPlan {
  const node = planner.nodeType(mapping.nodeType);
  const steps = stepPlans(mapping, node);
  const seen = viewConditions(planner.views, steps, [], labelsOf(node));
  const match = (more: readonly ConditionPlan[]): ConditionPlan => ({
    kind: 'exists',
    match: { start: startPlan(mapping, node, undefined), steps, conditions: [...seen, ...more] },
  });
  switch (quantifier) {
    case 'some':
      return match(conditions);
    case 'none':
      return { kind: 'not', condition: match(conditions) };
    case 'every':
      return { kind: 'not', condition: match([{ kind: 'not', condition: all(conditions) }]) };
  }
}
