/** How a load goes, where it is not as usual. */
export interface LoadOptions {
  readonly database?: string | undefined;
  /** Gets what is being done, for a person who waits. */
  readonly onProgress?: (message: string) => void;
  /** Up to how many statements a load is one transaction. */
  readonly inMemoryUpTo?: number;
  /** How many statements a batch of a larger load holds. */
  readonly batchSize?: number;
}

/** As many statements fit into memory, and into one transaction of a Neo4j with a heap of 1 GiB, with room to spare. */
export const inMemoryUpTo = 50_000;
