/** Gives so many permits at once; who finds none waits in a queue, as long as they have patience. */
export class Semaphore {
  readonly #most: number;
  readonly #queue = new Set<() => void>();
  #active = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get active(): number {
    return this.#active;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  get isFull(): boolean {
    return this.#active >= this.#most;
  }

  /**
   * @param patience milliseconds to wait at most
   * @returns what gives the permit back, which works once; undefined when the time was over
   */
  take(patience: number): Promise<(() => void) | undefined> {
    const permit = this.tryTake();
    if (permit) {
      return Promise.resolve(permit);
    }
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.#queue.delete(next);
        resolve(undefined);
      }, patience);
      const next = () => {
        clearTimeout(late);
        resolve(this.#permit());
      };
      this.#queue.add(next);
    });
  }

  /** Takes a permit without waiting. @returns what gives it back, which works once; undefined where none is free */
  tryTake(): (() => void) | undefined {
    if (this.isFull) {
      return undefined;
    }
    this.#active += 1;
    return this.#permit();
  }

  #permit(): () => void {
    let isHeld = true;
    return () => {
      if (!isHeld) {
        return;
      }
      isHeld = false;
      const [next] = this.#queue;
      if (next) {
        // The permit goes from hand to hand.
        this.#queue.delete(next);
        next();
      } else {
        this.#active -= 1;
      }
    };
  }
}
