import { CodedError } from '../contract/coded-error.ts';

/** Neo4j neither answered nor failed in time, as when it is paused or cut off. */
export class RowsTimeout extends CodedError {
  readonly code = 'TIMEOUT';
  override readonly isInternal = true;
  override readonly message = 'Neo4j did not answer in time.';
}

/** Milliseconds between two looks at a wait. */
const interval = 500;

/** Waits for one thing after another, so many milliseconds for each, with one timer for all: one for each row would cost more than the row. */
export class SharedTimeout {
  readonly #timer: NodeJS.Timeout;
  #since = Number.POSITIVE_INFINITY;
  #giveUp: (error: RowsTimeout) => void = () => {};

  constructor(milliseconds: number) {
    this.#timer = setInterval(() => {
      if (performance.now() - this.#since > milliseconds) {
        this.#giveUp(new RowsTimeout());
      }
    }, interval);
    this.#timer.unref();
  }

  /**
   * What comes next.
   * @throws RowsTimeout where it does not come in time
   */
  for<T>(next: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#since = performance.now();
      this.#giveUp = reject;
      next.then(resolve, reject).finally(() => {
        this.#since = Number.POSITIVE_INFINITY;
      });
    });
  }

  /** Ends the looks. */
  end(): void {
    clearInterval(this.#timer);
  }
}
