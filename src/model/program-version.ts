import { readFileSync } from 'node:fs';

const description: { readonly version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The version of this program, as package.json has it. */
export const programVersion = description.version;
