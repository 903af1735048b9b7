/** The id of the one Dataset node, which says what the database holds and whether a load of it is under way. */
export const datasetId = 'sco-graph';

/**
 * Milliseconds for which a server may go on answering after it has looked whether a load is under way; a load waits
 * longer than that between its mark and its first write.
 */
export const markLease = 1_000;
