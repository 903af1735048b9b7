/** What nothing served here needs, whoever may frame it. */
const nothingElse = "base-uri 'none'; form-action 'none'";
const unframed = `${nothingElse}; frame-ancestors 'none'`;

/** Of the explorer: its own program and this server. Nothing is fetched from elsewhere; the drawing library sets styles of its own. */
export const explorerPolicy = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; ${unframed}`;

/** Of a page that is text alone. */
export const plainPolicy = `default-src 'none'; style-src 'self'; img-src data:; ${unframed}`;

/** Of the small page about an entity that a client of the reconciliation service shows in a frame of its own. */
export const previewPolicy = `default-src 'none'; style-src 'self'; img-src data:; ${nothingElse}; frame-ancestors *`;
