import type { Holder, ViewMapping } from '../model/mapping.ts';
import { emptyScope } from '../model/scope.ts';
import type { ConditionPlan, StepPlan, Written } from './plan.ts';

/** A view with the parameters that a request gave it. */
export interface View {
  readonly mapping: ViewMapping;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What the views ask of relationships of some types, and of nodes with some labels. */
export function viewsOf(
  views: readonly View[],
  types: readonly string[],
  labels: readonly string[],
): Readonly<Record<Holder, readonly Written[]>> {
  const written = (of: Holder, about: readonly string[]): Written[] =>
    views.flatMap(({ mapping, parameters }) => {
      const expression = about.length > 0 ? mapping[of]?.(about) : undefined;
      return expression ? [(variable) => expression(variable, parameters, emptyScope)] : [];
    });
  return { relationship: written('relationship', types), node: written('node', labels) };
}

/** The conditions that the views put on a path; `start` holds the labels where a path begins anew, `end` those where it ends. */
export function viewConditions(
  views: readonly View[],
  steps: readonly StepPlan[],
  start: readonly string[],
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
  return [...at(-1, [], start), ...along];
}
