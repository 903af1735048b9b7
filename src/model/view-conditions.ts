import { type EntityLabel, entityLabels } from './entities.ts';
import type { View } from './view.ts';
import { asOf, type Given, isActual, planned, type Shown } from './visibility.ts';

/** The parameters of the conditions below. */
export const parametersOf = ({ asOf: date, accordingTo, around, kinds }: View) => ({
  date: date ?? null,
  accordingTo,
  around,
  kinds,
});

const givenOf = ({ certainty, accordingTo, includePlanned }: View): Given => ({
  date: '$date',
  certainty,
  ...(includePlanned ? {} : { includePlanned: 'false' }),
  ...(accordingTo.length > 0 ? { accordingTo: '$accordingTo' } : {}),
});

/** What a view asks, in Cypher, of what variables stand for. */
export interface Conditions {
  /** Of an entity that may be listed. */
  node(variable: string): string[];
  /** Of an entity on the way from those around which the graph is wanted. */
  passed(variable: string): string[];
  /** Of a relationship of some types. */
  relationship(variable: string, types: readonly string[]): string[];
  /** Of a statement. */
  statement(variable: string): string[];
  /** Whether a property of a node is shown, or undefined where it always is. */
  property(variable: string, name: string): string | undefined;
}

/** The conditions of a view: the one place where it becomes Cypher, for all that read the graph past the API. */
export function conditionsOf(view: View): Conditions {
  const { asOf: date, around, kinds, includePlanned } = view;
  const given = givenOf(view);
  const written = (variable: string, ...shown: readonly (Shown | undefined | false)[]): string[] =>
    shown.flatMap((each) => (each ? [each(variable, given)] : [])).filter((each) => each !== 'true');
  const isDated = date !== undefined;
  const labels: readonly EntityLabel[] = entityLabels;
  return {
    node: (variable) => [
      ...(kinds.length < labels.length ? [`any(kind IN labels(${variable}) WHERE kind IN $kinds)`] : []),
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
    property: (variable, name) => {
      const shown = isDated ? asOf.property(labels, name) : undefined;
      return shown && written(variable, shown).join(' AND ');
    },
  };
}

/** Conditions that must all hold, as a clause. */
export const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.map((each) => `(${each})`).join(' AND ')}`;
