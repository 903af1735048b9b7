import { DatasetError } from '../src/knowledge/problem.ts';
import { readFixtures } from '../src/knowledge/read.ts';

/** The ids in a list of them, one on a line. */
export const idsIn = (list: string): string[] =>
  list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const head = `# Every id that an entity of the data has or had: each is of an entity still, or stands in withdrawn.yaml.
# npm run generate adds what is new, and takes nothing away. Delete a line only where no release had its id.
`;

/** A list with some ids added: sorted, each once. */
export const withIds = (list: string, ids: readonly string[]): string =>
  `${head}${[...new Set([...idsIn(list), ...ids])].sort().join('\n')}\n`;

/** The list with the ids of the entities in a folder added; as it was where they cannot be read, which `npm run check` tells. */
export async function releasedIds(list: string, folder: string): Promise<string> {
  const ids: string[] = [];
  try {
    await readFixtures(folder, ({ entry }) => {
      ids.push(entry.id);
    });
  } catch (error) {
    if (error instanceof DatasetError) {
      return list;
    }
    throw error;
  }
  return withIds(list, ids);
}
