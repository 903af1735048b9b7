import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Assumption, OperationPlan, Variables } from '../plan/plan.ts';

const plansPerOperation = 16;
/** How much of the cache one plan may fill. */
const largestShare = 1 / 16;
/** What a field of a plan holds in bytes, with what writes it and its nodes in the document; and a character of a text. */
const bytesOfField = 3_000;
const bytesOfCharacter = 2;
const bytesOfPlan = 5_000;

interface CachedPlan {
  readonly plan: OperationPlan;
  /** How long its texts are. */
  readonly characters: number;
}

/**
 * Plans by document, operation, and the choices that variables made. Of one operation the sixteen plans used last are kept, and of all
 * those used last, up to so many bytes; nothing is kept of a document that nobody holds. Who finds a plan too costly keeps it not.
 */
export class PlanCache<T extends CachedPlan> {
  /** Keys stand for plans, so that a document holds none that had to go. */
  readonly #plans: LRUCache<object, T> | undefined;
  readonly #keys = new WeakMap<DocumentNode, Map<OperationDefinitionNode, object[]>>();

  /** @param bytes what all plans together may hold, by an estimate; none keeps nothing */
  constructor(bytes: number) {
    this.#plans =
      bytes > 0 ? new LRUCache({ maxSize: bytes, maxEntrySize: Math.ceil(bytes * largestShare) }) : undefined;
  }

  /** The plan of an operation that fits what the variables choose, if one is kept. */
  find(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): T | undefined {
    for (const key of this.#keys.get(document)?.get(operation) ?? []) {
      const known = this.#plans?.peek(key);
      if (known?.plan.assumptions.every((each) => holds(each, variables))) {
        return this.#plans?.get(key);
      }
    }
    return undefined;
  }

  /** Keeps a plan, unless one that fits the variables is kept already. */
  keep(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, planned: T): void {
    const plans = this.#plans;
    if (!plans || this.find(document, operation, variables)) {
      return;
    }
    const operations = this.#keys.get(document) ?? new Map<OperationDefinitionNode, object[]>();
    this.#keys.set(document, operations);
    const known = (operations.get(operation) ?? []).filter((key) => plans.has(key));
    for (const key of known.splice(plansPerOperation - 1)) {
      plans.delete(key);
    }
    const key = {};
    plans.set(key, planned, { size: sizeOf(planned, document) });
    operations.set(operation, [key, ...known]);
  }
}

/** An estimate, from above. */
const sizeOf = ({ plan, characters }: CachedPlan, { loc }: DocumentNode): number =>
  bytesOfPlan +
  plan.size * bytesOfField +
  bytesOfCharacter * (characters + (loc?.end ?? 0) + plan.assumptions.reduce((sum, each) => sum + lengthOf(each), 0));

const lengthOf = ({ chosen }: Assumption): number => (typeof chosen === 'string' ? chosen.length : 0);

const holds = ({ read, chosen }: Assumption, variables: Variables): boolean => same(read(variables), chosen);

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((each, index) => each === b[index]) : a === b;
