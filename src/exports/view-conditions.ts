import { all, type Condition, condition } from 'pothos-neo4j/cypher';
import { type EntityLabel, entityLabels } from '../model/entities.ts';
import { asOf, type Given, planned, type Shown } from '../model/visibility.ts';
import type { Selection } from './selection.ts';

/** The parameters of the conditions below. */
export const parametersOf = ({ asOf: date, accordingTo, around, kinds }: Selection) => ({
  date: date ?? null,
  accordingTo,
  around,
  kinds,
});

const givenOf = ({ certainty, accordingTo, includePlanned }: Selection): Given => ({
  date: '$date',
  certainty,
  ...(includePlanned ? {} : { includePlanned: 'false' }),
  ...(accordingTo.length > 0 ? { accordingTo: '$accordingTo' } : {}),
});

/** What a selection asks, in Cypher, of what variables stand for. */
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

export function conditionsOf(selection: Selection): Conditions {
  const { asOf: date, around, kinds, includePlanned } = selection;
  const given = givenOf(selection);
  const written = (variable: string, ...shown: readonly (Shown | undefined | false)[]): Condition[] =>
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
    statement: (variable) => [
      ...written(variable, isDated && asOf.node(['Statement'])),
      ...(includePlanned ? [] : [condition(`${variable}.modality <> 'PLANNED'`)]),
    ],
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
