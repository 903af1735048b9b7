import type { Expression, Holder, Visibility } from '../model/mapping.ts';
import { operand } from '../model/operand.ts';
import { emptyScope } from '../model/scope.ts';
import type { ConditionPlan, StartPlan, StepPlan, Written } from './plan.ts';

/** What a view shows, with what a request gave it: parameters, and the values that shape it. */
export interface View {
  readonly shows: Visibility;
  readonly parameters: Readonly<Record<string, string>>;
}

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
