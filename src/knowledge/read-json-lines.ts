import type { z } from 'zod';
import type { DataFile } from './data-files.ts';
import type { EntityEntry } from './data-format.ts';
import { fieldOf, issuesOf } from './issues.ts';
import type { Problem } from './problem.ts';

/** An entity of a file of JSON Lines, or what is wrong with its line. */
export type EntityLine = { readonly line: number } & (
  | { readonly entry: EntityEntry }
  | { readonly problems: readonly Problem[] }
);

/** No entity takes more; a file without line ends would otherwise be read whole. */
const longestLine = 1024 * 1024;

/**
 * Reads a file of JSON Lines entity by entity; what was read before is forgotten, so that memory stays flat.
 * @param content its bytes, piece by piece
 * @param schema what an entity must look like
 */
export async function* readJsonLines(
  { name }: DataFile,
  content: AsyncIterable<Buffer>,
  schema: z.ZodType,
): AsyncGenerator<EntityLine> {
  const wrong = (line: number, field: string, message: string): EntityLine => ({
    line,
    problems: [{ file: name, line, field, message }],
  });
  for await (const { line, text } of linesOf(content)) {
    if (text === undefined) {
      yield wrong(line, 'line', `is not UTF-8 text, or longer than ${longestLine} bytes`);
      continue;
    }
    if (text.trim() === '') {
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield wrong(line, 'JSON', 'is not JSON; expected one entity on one line');
      continue;
    }
    const parsed = schema.safeParse(value, { reportInput: true });
    yield parsed.success
      ? // The union over predicates is wider than what the rest needs to know of a statement.
        { line, entry: parsed.data as EntityEntry }
      : {
          line,
          problems: issuesOf(parsed.error).map(({ path, message }) => ({
            file: name,
            line,
            field: fieldOf([value], [0, ...path]),
            message,
          })),
        };
  }
}

/** The lines of a file with their numbers from 1; undefined for what is not UTF-8, or too long. */
async function* linesOf(
  content: AsyncIterable<Buffer>,
): AsyncGenerator<{ readonly line: number; readonly text: string | undefined }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  let pending: Buffer[] = [];
  let length = 0;
  const finished = (rest: Buffer) => {
    line += 1;
    const whole = Buffer.concat([...pending, rest]);
    const isTooLong = length + rest.length > longestLine;
    pending = [];
    length = 0;
    try {
      return { line, text: isTooLong ? undefined : decoder.decode(whole) };
    } catch {
      return { line, text: undefined };
    }
  };
  for await (const chunk of content) {
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield finished(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
    }
    length += rest.length;
    if (length <= longestLine) {
      pending.push(rest);
    }
  }
  if (length > 0) {
    yield finished(Buffer.alloc(0));
  }
}
