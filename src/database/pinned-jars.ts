import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ActionableError } from './errors.ts';

/** A jar of Neo4j, and the SHA-256 of its bytes in hexadecimal. */
export interface PinnedJar {
  readonly name: string;
  readonly hash: string;
}

/** The jars that Neo4j consists of, sorted by name. The file is what `sha256sum *.jar` prints in the folder that Maven fills. */
export async function pinnedJars(): Promise<readonly PinnedJar[]> {
  const text = await readFile(new URL('jars.sha256', import.meta.url), 'utf8');
  const jars = [...text.matchAll(/^([0-9a-f]{64}) [ *](\S+\.jar)$/gm)].map(([, hash = '', name = '']) => ({
    name,
    hash,
  }));
  return jars.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file beside the jars that says of which list they were found to be. Reading them all takes a second, so it is done once. */
const noteOf = (library: string, jars: readonly PinnedJar[]): string =>
  join(library, `sound-${createHash('sha256').update(JSON.stringify(jars)).digest('hex').slice(0, 16)}`);

/** Whether a folder holds exactly the jars of the list, or more. */
export async function isSound(library: string, jars: readonly PinnedJar[]): Promise<boolean> {
  const names = new Set(await readdir(library).catch(() => []));
  if (!jars.every(({ name }) => names.has(name))) {
    return false;
  }
  const isNoted = await access(noteOf(library, jars)).then(
    () => true,
    () => false,
  );
  if (isNoted) {
    return true;
  }
  try {
    await assertSound(library, jars);
  } catch {
    return false;
  }
  // A cache that may only be read is read anew each time.
  await noteSound(library, jars).catch(() => {});
  return true;
}

/** Notes that the jars of a folder are those of the list. */
export const noteSound = (library: string, jars: readonly PinnedJar[]): Promise<void> =>
  writeFile(noteOf(library, jars), '');

/**
 * Compares the jars of a folder with the list.
 * @throws ActionableError that names the first that is missing or other than pinned
 */
export async function assertSound(library: string, jars: readonly PinnedJar[]): Promise<void> {
  for (const { name, hash } of jars) {
    const found = await hashOf(join(library, name)).catch(() => undefined);
    if (found !== hash) {
      throw new ActionableError(
        found ? `The jar ${name} does not match its known checksum.` : `Maven did not bring the jar ${name}.`,
        'Remove it from the local repository of Maven (~/.m2), check the mirror in your Maven settings, then start again.',
      );
    }
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
