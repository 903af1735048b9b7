/** The id of the one Dataset node, which says what the database holds and whether a load of it in batches is under way. */
export const datasetId = 'sco-graph';

/**
 * Milliseconds for which a server may go on answering after it has looked whether a load is under way; a load waits
 * longer than that between its mark and its first visible write.
 */
export const markLease = 500;

/**
 * Milliseconds after which the mark of a load that is one transaction counts no more: it is committed long before, or never. Such a
 * mark is a Load node; a load that dies between its mark and its end leaves it behind, and the graph whole.
 */
export const commitLease = 60_000;

/** In Cypher, of a Dataset node `d`: whether readers must wait, since the graph is, or may be, between two versions. */
export const isBeingLoaded = '(d.loading IS NOT NULL OR EXISTS { MATCH (l:Load) WHERE l.until > timestamp() })';
