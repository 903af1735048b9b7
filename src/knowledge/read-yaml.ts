import { stat } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { DataFile } from './data-files.ts';
import { fieldOf, issuesOf } from './issues.ts';
import type { Problem, ProblemAt } from './problem.ts';

/** A parsed file that still knows on which line each value stands. */
export interface FixtureFile<T> {
  readonly name: string;
  readonly content: T;
  /** Reports a problem of a value at a path of the content. */
  readonly problem: ProblemAt;
}

/** What a file of YAML may hold: reading more takes minutes and gigabytes. */
const largestFile = 8 * 1024 * 1024;

/**
 * Reads a file of YAML, which must look as a schema says.
 * @param content its bytes, piece by piece
 */
export async function readYaml<S extends z.ZodType>(
  file: DataFile,
  content: AsyncIterable<Buffer>,
  schema: S,
): Promise<{ file: FixtureFile<z.output<S>> } | { problems: Problem[] }> {
  const { name } = file;
  const read = await textOf(file, content);
  if ('message' in read) {
    return { problems: [{ file: name, line: 1, field: 'file', message: read.message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file: name,
        line: error.linePos?.[0].line ?? 1,
        field: 'YAML',
        message: error.message.split('\n')[0] ?? error.code,
      })),
    };
  }
  const value: unknown = document.toJS();
  const problem: ProblemAt = (path, message) => {
    let line = 1;
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) {
        line = lines.linePos(node.range[0]).line;
        break;
      }
    }
    return { file: name, line, field: fieldOf(value, path), message };
  };
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { file: { name, content: parsed.data, problem } }
    : { problems: issuesOf(parsed.error).map(({ path, message }) => problem(path, message)) };
}

async function textOf(
  { path, isMissing }: DataFile,
  content: AsyncIterable<Buffer>,
): Promise<{ text: string } | { message: string }> {
  if (isMissing) {
    return { message: 'the file is missing' };
  }
  const { size } = await stat(path);
  if (size > largestFile) {
    const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
    return {
      message: `the file has ${megabytes(size)}; expected at most ${megabytes(largestFile)}: split it into several files`,
    };
  }
  const pieces: Buffer[] = [];
  for await (const piece of content) {
    pieces.push(piece);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)) };
  } catch {
    return { message: 'the file is not UTF-8 text' };
  }
}
