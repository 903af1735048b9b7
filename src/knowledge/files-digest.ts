import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { programVersion } from '../model/program-version.ts';
import { type DataFile, dataFiles } from './data-files.ts';
import { graphVersion } from './digest.ts';

/**
 * A digest of the files of a dataset as they lie there, made while they are read: by it a start sees that the database holds their data
 * already. Another version of the program may read them otherwise, so its digest is another.
 */
export class FilesDigest {
  readonly #digest = createHash('sha256').update(`${programVersion} ${graphVersion}`);

  /** The content of a file, piece by piece; it counts once it was read to the end. */
  async *contentOf({ name, path }: DataFile): AsyncGenerator<Buffer> {
    const content = createHash('sha256');
    for await (const chunk of createReadStream(path)) {
      content.update(chunk);
      yield chunk;
    }
    this.#digest.update(`\n${name} ${content.digest('hex')}`);
  }

  /** The digest of what was read. */
  hex(): string {
    return this.#digest.copy().digest('hex');
  }
}

/** The digest of the files of a dataset, without a look at what they say. A file that is missing is left out. */
export async function digestOfFiles(directory: string): Promise<string> {
  const digest = new FilesDigest();
  for (const file of (await dataFiles(directory)).filter(({ isMissing }) => !isMissing)) {
    for await (const _ of digest.contentOf(file));
  }
  return digest.hex();
}
