import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { type Composite, labelsOf } from '../model/composite.ts';
import { comparisons, type Operator } from '../model/kinds.ts';
import type { PathMapping, PropertyMapping } from '../model/mapping.ts';
import { type Reading, readingOf, valueWritten } from './given-key.ts';
import { startPlan, stepPlans } from './path-plan.ts';
import type { ConditionPlan, PropertyPlan } from './plan.ts';
import type { Planner } from './planner.ts';
import type { FieldArguments } from './planning.ts';
import { viewConditions } from './views.ts';

const isFilter = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOperator = (name: string): name is Operator => Object.hasOwn(comparisons, name);

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
 * @param rows the type of the nodes of the rows
 * @param at where in the argument the value stands
 */
export function filterCondition(
  planner: Planner,
  type: GraphQLInputObjectType,
  value: unknown,
  given: FieldArguments,
  rows: Composite,
  at: readonly (string | number)[],
  depth = 0,
): ConditionPlan[] {
  const { deepestNesting } = given.limits;
  if (at.length > deepestNesting) {
    given.refuseBeyond(
      deepestNesting,
      `filter: it is nested more than ${deepestNesting} levels deep.`,
      'FILTER_TOO_DEEP',
    );
  }
  return givenEntries(value).flatMap(([name, each]): ConditionPlan[] => {
    planner.planning.condition();
    const field = type.getFields()[name];
    const inner = field && getNamedType(field.type);
    const mapping = field?.extensions.neo4j;
    const below = mapping?.kind === 'path' ? deeper(given, depth) : depth;
    const inside = mapping?.kind === 'path' ? planner.nodeType(mapping.nodeType) : rows;
    const nested = (part: unknown, ...key: (string | number)[]): ConditionPlan[] =>
      isInputObjectType(inner) ? filterCondition(planner, inner, part, given, inside, [...at, ...key], below) : [];
    if (mapping?.kind === 'property') {
      return givenEntries(each).flatMap(([operator]) => {
        const place = [...at, name, operator];
        const ofType = isInputObjectType(inner) ? inner.getFields()[operator]?.type : undefined;
        const reading = readingOf(planner.planning, given, ofType, mapping.value, `filter.${place.join('.')}`);
        const { property, read, made } = compared(shown(planner, rows, mapping), operator, place, given, reading);
        const parameter = planner.planning.parameter(
          (variables) => read(place.reduce<unknown>(partOf, given.read('filter')(variables))),
          given.origin('filter', place, made),
        );
        return isOperator(operator) ? [{ kind: 'compare', property, operator, parameter }] : [];
      });
    }
    switch (name) {
      case 'and':
      case 'or':
        return [
          {
            kind: name,
            conditions: [each].flat().map((part, index) => {
              const conditions = nested(part, name, index);
              // A part that says nothing stands in the text as well.
              if (conditions.length === 0) {
                planner.planning.condition();
              }
              return all(conditions);
            }),
          },
        ];
      case 'not':
        return [{ kind: 'not', condition: all(nested(each, name)) }];
      case 'some':
      case 'none':
      case 'every':
        return givenEntries(each).map(([relation, part]) => {
          const named = isInputObjectType(inner) ? inner.getFields()[relation] : undefined;
          const of = named && getNamedType(named.type);
          const path = named?.extensions.neo4j;
          if (path?.kind !== 'path' || !isInputObjectType(of)) {
            return all([]);
          }
          const place = [...at, name, relation];
          const related = planner.nodeType(path.nodeType);
          const conditions = filterCondition(planner, of, part, given, related, place, deeper(given, depth));
          return quantified(planner, path, name, conditions, saysWhich(of, part));
        });
    }
    return mapping?.kind === 'path'
      ? [quantified(planner, mapping, 'some', nested(each, name), saysWhich(inner, each))]
      : [all(nested(each, name))];
  });
}

/** A property as the views show it of the rows of a path. */
export function shown(planner: Planner, rows: Composite, mapping: PropertyMapping): PropertyPlan {
  const shownIf = mapping.on === 'node' ? planner.shownIf(rows, mapping.name) : undefined;
  return { ...mapping, value: planner.planning.kind(mapping.value), shownIf };
}

const partial = ['contains', 'startsWith', 'endsWith'];

/** What a value is compared with, and how it is read: parts of a text that is kept folded are folded too. */
function compared(
  { folded, ...property }: PropertyPlan,
  operator: string,
  at: readonly (string | number)[],
  given: FieldArguments,
  reading: Reading,
): Reading & { readonly property: PropertyPlan } {
  if (!folded || !partial.includes(operator)) {
    return { property, ...reading };
  }
  return {
    property: { ...property, name: folded.property },
    made: `as ${folded.property}`,
    read: (value) =>
      folded.fold(String(value)) ||
      given.refuse(`filter.${at.join('.')}: "${value}" has no letter or digit; expected a part of a name.`),
  };
}

/** One relation further; @throws GraphQLError where that is too far. */
const deeper = (given: FieldArguments, depth: number): number =>
  depth < given.limits.deepestFilter
    ? depth + 1
    : given.refuseBeyond(
        given.limits.deepestFilter,
        `filter: it goes through more than ${given.limits.deepestFilter} relations one after the other.`,
        'FILTER_TOO_DEEP',
      );

const givenEntries = (value: unknown): [string, unknown][] =>
  Object.entries(isFilter(value) ? value : {}).filter(([, each]) => each !== null && each !== undefined);

const partOf = (value: unknown, key: string | number): unknown =>
  typeof key === 'number' ? [value].flat()[key] : isFilter(value) ? value[key] : undefined;

const all = (conditions: readonly ConditionPlan[]): ConditionPlan => ({ kind: 'and', conditions });

/** Whether a filter says something of a property of its rows. */
export type Says = (property: PropertyMapping) => boolean;

/** Whether a filter compares a property of its rows, be it within and, or, and not. */
export const saysWhich =
  (type: unknown, value: unknown): Says =>
  (property) =>
    isInputObjectType(type) &&
    [value].flat().some((part) =>
      givenEntries(part).some(([name, each]) => {
        const field = type.getFields()[name];
        const mapping = field?.extensions.neo4j;
        if (mapping?.kind === 'property') {
          return mapping.on === property.on && mapping.name === property.name && givenEntries(each).length > 0;
        }
        const isOfSameRows = mapping ? mapping.kind === 'endNode' : ['and', 'or', 'not'].includes(name);
        return isOfSameRows && saysWhich(field && getNamedType(field.type), each)(property);
      }),
    );

/** What holds of the rows of a path by default: of each property of which `says` does not know the filter to say something. */
export const defaultConditions = (
  planner: Planner,
  { defaults = [], nodeType }: PathMapping,
  says: Says = () => false,
): ConditionPlan[] =>
  defaults
    .filter(({ property }) => !says(property))
    .map(({ property, value, step }) => {
      const known = typeof value === 'string' ? valueWritten(planner.planning.kind(property.value), value) : value;
      const parameter = planner.planning.parameter(() => known ?? value);
      const compared = shown(planner, planner.nodeType(nodeType), property);
      return { kind: 'compare', property: compared, operator: 'equals', parameter, step };
    });

/** Whether some, none, or every row of a path satisfies conditions; a view and what holds by default narrow the rows first. */
function quantified(
  planner: Planner,
  mapping: PathMapping,
  quantifier: 'some' | 'none' | 'every',
  conditions: readonly ConditionPlan[],
  says: Says,
): ConditionPlan {
  planner.planning.match();
  const node = planner.nodeType(mapping.nodeType);
  const steps = stepPlans(mapping, node);
  const among = [
    ...viewConditions(planner.views, steps, undefined, labelsOf(node)),
    ...defaultConditions(planner, mapping, says),
  ];
  const sought = quantifier === 'every' ? [{ kind: 'not', condition: all(conditions) } as const] : conditions;
  const match = { start: startPlan(mapping, node, undefined, planner), steps, conditions: [...among, ...sought] };
  const condition: ConditionPlan = { kind: 'exists', match };
  return quantifier === 'some' ? condition : { kind: 'not', condition };
}
