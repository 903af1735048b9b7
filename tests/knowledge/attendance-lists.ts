import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const announced = z.literal('ANNOUNCED').optional();
const list = z.strictObject({
  meeting: z.string(),
  /** Person, party, office and role of everyone who came. */
  attended: z.array(z.tuple([z.string(), z.string(), z.string().nullable(), z.string(), announced])),
  /** Party, role and people of every delegation, its head first; nobody where a source names nobody. */
  delegations: z.array(z.tuple([z.string(), z.string().nullable(), z.array(z.string()), announced])),
});

/** Who came to a meeting, as it was read from the record by hand. */
export type AttendanceList = z.output<typeof list>;

/** The lists of all meetings that have one. */
export async function attendanceLists(): Promise<AttendanceList[]> {
  const folder = new URL('attendance/', import.meta.url);
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => list.parse(parse(await readFile(new URL(name, folder), 'utf8')))));
}
