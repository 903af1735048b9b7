import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { entities, entityLabels } from '../model/entities.ts';
import { programVersion } from '../model/program-version.ts';
import { bulkFiles } from './bulk.ts';
import { graphVersion } from './loadable.ts';
import { kindFiles } from './read.ts';

/**
 * A digest of the files of a dataset as they lie there, made without reading what they say: by it a start sees that the database holds
 * their data already. Another version of the program may read them otherwise, so its digest is another. A file that is missing is left out.
 */
export async function digestOfFiles(directory: string): Promise<string> {
  const kinds = ['dataset', 'sources', ...entityLabels.map((label) => entities[label].file), 'look-alikes'];
  const named = await Promise.all(kinds.map((kind) => kindFiles(directory, kind, true)));
  const bulk = await bulkFiles(directory);
  const digest = createHash('sha256').update(`${programVersion} ${graphVersion}`);
  for (const name of [...named.flat(), ...bulk.map((file) => file.name)]) {
    const content = createHash('sha256');
    for await (const chunk of createReadStream(join(directory, name))) {
      content.update(chunk);
    }
    digest.update(`\n${name} ${content.digest('hex')}`);
  }
  return digest.digest('hex');
}
