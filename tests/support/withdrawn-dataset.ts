import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** An id that became another, and one that became nothing. */
export const withdrawn = [
  {
    id: 'summit-of-2024',
    became: 'astana-2024',
    version: '0.1.0',
    date: '2026-11-23',
    why: 'Ids of meetings begin with their city.',
  },
  { id: 'almaty-2024', version: '0.1.0', date: '2026-11-22', why: 'No source says that it took place.' },
] as const;

/** Copies a dataset into a folder, with ids that it withdrew. */
export async function copyWithWithdrawn(dataset: string, folder: string, entries: unknown = withdrawn): Promise<void> {
  await cp(dataset, folder, { recursive: true });
  await writeFile(join(folder, 'withdrawn.yaml'), stringify(entries));
}
