/** How a load goes, where it is not as usual. */
export interface LoadOptions {
  readonly database?: string | undefined;
  /** Told what is being done, for a person who waits. */
  readonly onProgress?: (message: string) => void;
  /** Up to how many statements a load is one transaction. */
  readonly wholeUpTo?: number;
  /** How many statements a batch of a larger load holds. */
  readonly batchSize?: number;
}
