import { fileURLToPath } from 'node:url';

/** Where the dataset lies. */
export const fixturesFolder = fileURLToPath(new URL('../../fixtures', import.meta.url));
