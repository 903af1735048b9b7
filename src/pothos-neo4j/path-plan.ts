import { type Composite, orderTermsOf } from './composite.ts';
import type { PathMapping, Step } from './mapping.ts';
import type { OrderPlan, Parameter, StartPlan, StepPlan } from './plan.ts';

/** The kinds of node that the declared relationships of a path can lead to; empty where anything may come. */
export function reachedKinds({ steps }: PathMapping): readonly string[] {
  const last = steps.at(-1);
  return last?.kind === 'hop' ? last.reaches.flatMap(([kind = '']) => kind) : last ? [last.label] : [];
}

/** The far label is left out where the declared relationship leads nowhere else, so that counts come from the degree store. */
export function stepPlan(step: Step, endLabels: readonly string[] | undefined): StepPlan {
  if (step.kind === 'lookup') {
    return step;
  }
  const wanted = endLabels ?? (step.label ? [step.label] : []);
  const implied = step.reaches.every((carried) => carried.some((label) => wanted.includes(label)));
  return { kind: 'hop', types: step.types, direction: step.direction, as: step.as, labels: implied ? [] : wanted };
}

/** Where a path begins; a key or keys come from the arguments id and ids. */
export function startPlan(
  { start, key }: PathMapping,
  labels: readonly string[],
  argument: (name: string) => Parameter,
): StartPlan {
  switch (start) {
    case 'node':
    case 'relationship':
      return { kind: start };
    case 'label':
      return { kind: 'label', labels };
    case 'key':
      return { kind: 'key', labels, key, equals: argument('id') };
    case 'keys':
      return { kind: 'keys', labels, key, among: argument('ids') };
  }
}

/** The order of the node's type, then the node's key, then the key of each hop's relationship: no two rows are level. */
export function orderOf({ key, steps }: PathMapping, node: Composite): OrderPlan[] {
  const tie = { kind: 'String', nullable: false, descending: false } as const;
  const hops = steps.flatMap((step) => (step.kind === 'hop' ? [step] : []));
  return [
    ...orderTermsOf(node).map((term) => ({ on: 'node', ...term }) as const),
    { on: 'node', property: key, ...tie },
    ...hops.flatMap((hop, index) => (hop.key ? [{ on: index, property: hop.key, ...tie }] : [])),
  ];
}
