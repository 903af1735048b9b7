/** A semaphore that does not wait, for what takes long, such as an export: a client that finds no slot free asks again later. */
export class Slots {
  readonly #most: number;
  #taken = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get taken(): number {
    return this.#taken;
  }

  /** Takes a slot. @returns what frees it; undefined where all are taken */
  take(): (() => void) | undefined {
    if (this.#taken >= this.#most) {
      return undefined;
    }
    this.#taken += 1;
    let isHeld = true;
    return () => {
      this.#taken -= isHeld ? 1 : 0;
      isHeld = false;
    };
  }
}
