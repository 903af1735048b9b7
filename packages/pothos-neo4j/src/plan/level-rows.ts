import { defaultKinds } from '../model/kinds.ts';
import type { PathMapping, Step } from '../model/mapping.ts';
import type { OrderPlan } from './plan.ts';

/** The steps that may lead to several nodes each. */
export const fanning = (steps: readonly Step[]): Step[] => steps.filter((step) => step.kind === 'hop' || step.isList);

/**
 * What tells rows of a path apart that its keys leave level: Neo4j's own ids of relationships, where these have no key and the model does
 * not say that there is one only. Such an id lasts as long as its relationship is not written anew.
 */
export function tieBreakers({ steps }: PathMapping): OrderPlan[] {
  const told = toldSteps(steps);
  const places = fanning(steps);
  return steps.flatMap((step, index): OrderPlan[] =>
    step.kind === 'hop' && !told.has(index)
      ? [
          {
            on: places.indexOf(step),
            property: '#elementId',
            kind: defaultKinds.String,
            nullable: false,
            descending: false,
            write: step.upTo === undefined ? idOf : idsOf,
          },
        ]
      : [],
  );
}

const idOf = (relationship: string): string => `elementId(${relationship})`;
const idsOf = (relationships: string): string =>
  `reduce(ids = '', each IN ${relationships} | ids + elementId(each) + ' ')`;

/** The steps of which a row's start, end and keys leave no choice. */
function toldSteps(steps: readonly Step[]): ReadonlySet<number> {
  const told = new Set<number>();
  // The nodes of a row that are certain, by the step before which they stand: where it begins, and the last.
  const known = new Set([0, steps.length]);
  for (let before = -1; before !== told.size + known.size; ) {
    before = told.size + known.size;
    steps.forEach((step, index) => {
      const isFrom = step.kind === 'hop' && step.at ? told.has(index - 1) || index === 0 : known.has(index);
      const isTo = known.has(index + 1);
      if (step.kind === 'lookup') {
        // The key of each of a list is part of the order.
        const isHeld = step.on === 'relationship' ? told.has(index - 1) : isFrom;
        if (isHeld || step.isList) {
          told.add(index);
          known.add(index + 1);
        }
      } else if (step.key || (step.single && isFrom) || (step.distinct && isFrom && isTo)) {
        told.add(index);
        known.add(index + 1);
        if (step.key && !step.at) {
          known.add(index);
        }
      }
    });
  }
  return told;
}
