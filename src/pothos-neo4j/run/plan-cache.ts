import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Assumption, OperationPlan, Variables } from '../plan/plan.ts';

const plansPerOperation = 16;

interface Planned {
  readonly plan: OperationPlan;
}

/**
 * Plans by document, operation, and the choices that variables made. Documents are held weakly: a plan lives as long as the
 * parsed document that the server caches. Of one operation the sixteen plans used last are kept.
 */
export class PlanCache<T extends Planned> {
  readonly #plans = new WeakMap<DocumentNode, Map<OperationDefinitionNode, T[]>>();

  get(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, make: () => T): T {
    const operations = this.#plans.get(document) ?? new Map<OperationDefinitionNode, T[]>();
    this.#plans.set(document, operations);
    const known = operations.get(operation) ?? [];
    const fitting = known.find(({ plan }) => plan.assumptions.every((each) => holds(each, variables)));
    const chosen = fitting ?? make();
    if (chosen === known[0]) {
      return chosen;
    }
    operations.set(operation, [chosen, ...known.filter((each) => each !== chosen)].slice(0, plansPerOperation));
    return chosen;
  }
}

const holds = ({ read, chosen }: Assumption, variables: Variables): boolean => same(read(variables), chosen);

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((each, index) => each === b[index]) : a === b;
