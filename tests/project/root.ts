import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file, by its path from the project's root. */
export const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

export const manifest: Manifest = JSON.parse(await textOf('package.json'));

/** Whether the newest Node of a line, such as 22 or 20.19, is one that package.json allows. */
export function isAllowedNode(line: string): boolean {
  const least = /^>=(\d+)\.(\d+)$/.exec(manifest.engines.node);
  const given = /^(\d+)(?:\.(\d+))?$/.exec(line);
  if (!least || !given) {
    return false;
  }
  const [leastMajor, leastMinor] = [Number(least[1]), Number(least[2])];
  const [major, minor] = [Number(given[1]), given[2] === undefined ? Number.POSITIVE_INFINITY : Number(given[2])];
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
