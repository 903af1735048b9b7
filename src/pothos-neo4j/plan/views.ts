import type { Expression, Holder, ViewMapping, Visibility } from '../model/mapping.ts';
import { operand } from '../model/operand.ts';
import { emptyScope } from '../model/scope.ts';
import type { ConditionPlan, Read, StartPlan, StepPlan, Written } from './plan.ts';
import type { FieldArguments, Planning } from './planning.ts';

/** What a view shows, with what a request gave it: parameters, and the values that shape it. */
export interface View {
  readonly shows: Visibility;
  readonly parameters: Readonly<Record<string, string>>;
  /** How the lists are read that a view within narrows further. */
  readonly lists?: Readonly<Record<string, Read>>;
}

/**
 * The views that hold within a view: those around it, and itself in place of the same view around it, of which it inherits what it does
 * not say.
 * @throws GraphQLError where neither says what is needed.
 */
export function viewsWithin(
  views: readonly View[],
  mapping: ViewMapping,
  given: FieldArguments,
  planning: Planning,
): readonly View[] {
  const { shapedBy = [], needs = [], intersects = [] } = mapping;
  const around = views.find(({ shows }) => shows === mapping);
  const parameters: Record<string, string> = { ...around?.parameters };
  const lists: Record<string, Read> = { ...around?.lists };
  for (const { name } of given.field.args) {
    const isInherited = parameters[name] !== undefined && !given.isSaid(name);
    if (isInherited || !given.isGiven(name)) {
      continue;
    }
    const read = inBoth(lists[name], given.read(name));
    parameters[name] = shapedBy.includes(name) ? given.assume(name, String) : `$${planning.parameter(read).name}`;
    if (intersects.includes(name)) {
      lists[name] = read;
    }
  }
  const missing = needs.find((name) => parameters[name] === undefined);
  return missing === undefined
    ? [...views.filter((view) => view !== around), { shows: mapping, parameters, lists }]
    : given.refuse(
        `${missing}: neither this ${given.field.name} nor one around it gives it; expected a value in one of them.`,
      );
}

/** What two lists have in common; the other one where there is only one. */
const inBoth = (outer: Read | undefined, inner: Read): Read =>
  outer === undefined
    ? inner
    : (variables) => {
        const known = new Set([outer(variables)].flat());
        return [inner(variables)].flat().filter((each) => known.has(each));
      };

/** What the views ask of relationships of some types, and of nodes with some labels. */
export function viewsOf(
  views: readonly View[],
  types: readonly string[],
  labels: readonly string[],
): Readonly<Record<Holder, readonly Written[]>> {
  const nodes = labels.length > 0 ? writtenOf(views, ({ node }) => node?.(labels)) : [];
  return {
    relationship: types.length > 0 ? writtenOf(views, ({ relationship }) => relationship?.(types)) : [],
    node: nodes,
  };
}

const writtenOf = (views: readonly View[], ask: (shows: Visibility) => Expression | undefined): Written[] =>
  views.flatMap(({ shows, parameters }) => {
    const expression = ask(shows);
    return expression ? [(variable) => operand(expression(variable, parameters, emptyScope))] : [];
  });

/** The conditions under which the views show a property of nodes with one of some labels. */
export const propertyConditions = (views: readonly View[], labels: readonly string[], name: string): Written[] =>
  writtenOf(views, ({ property }) => property?.(labels, name));

/** What the views ask of nodes at which a question begins. */
export const startConditions = (views: readonly View[], labels: readonly string[], from: 'key' | 'all'): Written[] =>
  writtenOf(views, ({ start }) => start?.(labels, from));

/** The conditions that the views put on a path; `start` is where it begins anew, `end` holds the labels where it ends. */
export function viewConditions(
  views: readonly View[],
  steps: readonly StepPlan[],
  start: StartPlan | undefined,
  end: readonly string[],
): ConditionPlan[] {
  const at = (step: number, types: readonly string[], labels: readonly string[]): ConditionPlan[] => {
    const asked = viewsOf(views, types, labels);
    return (['relationship', 'node'] as const).flatMap((of) =>
      asked[of].map((write) => ({ kind: 'view', step, of, write }) as const),
    );
  };
  const along = steps.flatMap((step, index) => {
    const labels = index === steps.length - 1 ? end : step.kind === 'lookup' ? [step.label] : step.labels;
    return at(index, step.kind === 'hop' ? step.types : [], labels);
  });
  const from = start?.kind === 'key' || start?.kind === 'keys' ? 'key' : 'all';
  const labels = start && 'labels' in start ? start.labels : [];
  const begun = labels.length > 0 ? startConditions(views, labels, from) : [];
  const begin = begun.map((write) => ({ kind: 'view', step: -1, of: 'node', write }) as const);
  return [...at(-1, [], labels), ...begin, ...along];
}
