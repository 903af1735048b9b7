import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Mutant } from './mutants.ts';

const entry = z.strictObject({
  file: z.string(),
  /** The line in which the change begins, without the blanks around it. */
  line: z.string(),
  /** The changes of this line, as the long tier tells them: `<= → <`. */
  changes: z.array(z.string()).min(1),
  reason: z.string().min(20),
});

/** Changes that no test can notice, because nothing that one may rely on differs. */
export type Equivalent = z.output<typeof entry>;

/**
 * Reads the list of them, which people write.
 * @throws ZodError where an entry has another form.
 */
export const readEquivalent = async (): Promise<Equivalent[]> =>
  z.array(entry).parse(parse(await readFile(new URL('equivalent.yaml', import.meta.url), 'utf8')));

/** Whether a mutant is among them: by file, line and change, so that it may move. */
export const isEquivalent = (equivalent: readonly Equivalent[], mutant: Mutant): boolean =>
  equivalent.some(
    ({ file, line, changes }) => file === mutant.file && line === mutant.text && changes.includes(mutant.change),
  );
