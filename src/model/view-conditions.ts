import { all, type Condition, condition } from 'pothos-neo4j/cypher';
import { type EntityLabel, entityLabels } from './entities.ts';
import type { View } from './view.ts';
import { asOf, isActual, planned, type ViewArguments, type VisibilityCondition } from './visibility.ts';

/** The parameters of the conditions below. */
export const parametersOf = ({ asOf: date, accordingTo, around, kinds }: View) => ({
  date: date ?? null,
  accordingTo,
  around,
  kinds,
});

const givenOf = ({ certainty, accordingTo, includePlanned }: View): ViewArguments => ({
  date: '$date',
  certainty,
  ...(includePlanned ? {} : { includePlanned: 'false' }),
  ...(accordingTo.length > 0 ? { accordingTo: '$accordingTo' } : {}),
});

/** What a view asks, in Cypher, of what variables stand for. */
export interface Conditions {
  /** Of an entity that may be listed. */
  node(variable: string): Condition[];
  /** Of an entity on the way from those around which the graph is wanted. */
  passed(variable: string): Condition[];
  /** Of a relationship of some types. */
  relationship(variable: string, types: readonly string[]): Condition[];
  /** Of a statement. */
  statement(variable: string): Condition[];
  /** Under what condition a property of a node is shown. */
  property(variable: string, name: string): Condition;
}

/** The conditions of a view: the one place where it becomes Cypher, for all that read the graph past the API. */
export function conditionsOf(view: View): Conditions {
  const { asOf: date, around, kinds, includePlanned } = view;
  const given = givenOf(view);
  const written = (variable: string, ...shown: readonly (VisibilityCondition | undefined | false)[]): Condition[] =>
    shown.flatMap((each) => (each ? [each(variable, given)] : []));
  const isDated = date !== undefined;
  const labels: readonly EntityLabel[] = entityLabels;
  return {
    node: (variable) => [
      ...(kinds.length < labels.length ? [condition(`any(kind IN labels(${variable}) WHERE kind IN $kinds)`)] : []),
      ...written(
        variable,
        isDated && asOf.node(labels),
        isDated && around.length === 0 && asOf.start(labels),
        !includePlanned && around.length === 0 && planned.start(['Entity'], 'all'),
      ),
    ],
    passed: (variable) => written(variable, isDated && asOf.node(labels)),
    relationship: (variable, types) =>
      written(variable, isDated && asOf.relationship(types), !includePlanned && planned.relationship(types)),
    statement: (variable) => written(variable, isDated && asOf.node(['Statement']), !includePlanned && isActual),
    property: (variable, name) => all(written(variable, isDated && asOf.property(labels, name))),
  };
}

/** All of some conditions, each in brackets. */
export const allOf = (conditions: readonly Condition[]): Condition =>
  all(conditions.map((each) => each === true || condition(`(${each.text})`)));

/** Conditions that must all hold, as a clause. */
export function where(conditions: readonly Condition[]): string {
  const asked = allOf(conditions);
  return asked === true ? '' : ` WHERE ${asked.text}`;
}
