import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionableError } from './errors.ts';

const versionFile = (folder: string) => join(folder, 'neo4j-version');

/**
 * Before a home is opened by another version of Neo4j than wrote it, keeps a copy of its data beside them: Neo4j brings data of an older
 * version to its own form when it starts, and there is no way back.
 * @throws ActionableError when the data are of a newer version
 */
export async function prepareUpgrade(
  folder: string,
  version: string,
  report: (message: string) => void,
): Promise<void> {
  const known = await readFile(versionFile(folder), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (known === version || !existsSync(join(folder, 'data', 'databases', 'neo4j'))) {
    return;
  }
  if (known !== undefined && isNewer(known, version)) {
    throw new ActionableError(
      `The local database was written by Neo4j ${known}; this is Neo4j ${version}, which is older.`,
      `Use the newer sco-graph, or move ${folder} away: the next start loads the data files again.`,
    );
  }
  const kept = join(folder, `data-before-neo4j-${version}`);
  if (!existsSync(kept)) {
    report(
      `The local database was written by ${known ? `Neo4j ${known}` : 'an earlier sco-graph'}; keeping a copy in ${kept}`,
    );
    await rm(`${kept}.new`, { recursive: true, force: true });
    await cp(join(folder, 'data'), `${kept}.new`, { recursive: true });
    await rename(`${kept}.new`, kept);
  }
}

/** Notes by which version of Neo4j a home was opened last. */
export const noteVersion = (folder: string, version: string): Promise<void> =>
  writeFile(versionFile(folder), `${version}\n`);

function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
  return at >= 0 && (left?.[at] ?? 0) > (right?.[at] ?? 0);
}
