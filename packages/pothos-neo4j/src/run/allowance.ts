/** What the operations of one request have used of what they may use together; of one that is tried again, its last use counts. */
export class Allowance {
  readonly #used = new Map<object, Map<Kind, number>>();

  /** How much of so much an operation may use: what the others have left of it. */
  left(kind: Kind, operation: object, most: number): number {
    let left = most;
    for (const [other, used] of this.#used) {
      left -= other === operation ? 0 : (used.get(kind) ?? 0);
    }
    return left;
  }

  /** Notes what an operation uses. */
  use(kind: Kind, operation: object, amount: number): void {
    const used = this.#used.get(operation) ?? new Map<Kind, number>();
    this.#used.set(operation, used.set(kind, amount));
  }
}

type Kind = 'values' | 'schemaValues' | 'characters';
