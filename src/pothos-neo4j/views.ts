import type { ViewMapping } from './mapping.ts';
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
): { relationship: Written[]; node: Written[] } {
  const written = (of: 'relationship' | 'node', about: readonly string[]): Written[] =>
    views.flatMap(({ mapping, parameters }) => {
      const expression = about.length > 0 ? mapping[of]?.(about) : undefined;
      return expression ? [(variable: string) => expression(variable, parameters)] : [];
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
  if (views.length === 0) {
    return [];
  }
  const at = (step: number, types: readonly string[], labels: readonly string[]): ConditionPlan[] => {
    const { relationship, node } = viewsOf(views, types, labels);
    return [
      ...relationship.map((write) => ({ kind: 'view', step, of: 'relationship', write }) as const),
      ...node.map((write) => ({ kind: 'view', step, of: 'node', write }) as const),
    ];
  };
  return [
    ...at(-1, [], start),
    ...steps.flatMap((step, index) => {
      const labels = index === steps.length - 1 ? end : step.kind === 'lookup' ? [step.label] : step.labels;
      return at(index, step.kind === 'hop' ? step.types : [], labels);
    }),
  ];
}
