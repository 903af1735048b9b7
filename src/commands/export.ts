import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ParameterError } from '../contract/parameter-error.ts';
import { ActionableError, errorCode } from '../database/errors.ts';
import { type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { type CsvStyle, csvStyleOf, plainStyle, withoutStyle } from '../exports/formats/csv.ts';
import type { ExportFormat } from '../exports/formats/export-format.ts';
import { arrayDelimiter } from '../exports/formats/neo4j-import.ts';
import { formatsWith } from '../exports/formats.ts';
import { openGraph } from '../exports/graph-reader.ts';
import { defaultBase } from '../exports/rdf/terms.ts';
import { readView, type View } from '../model/view.ts';
import { publicBase } from '../server/server-settings.ts';
import { seconds } from './wording.ts';

export interface ExportOptions {
  /** The file to write, or the folder for `neo4j`; without it, standard output. */
  readonly output?: string;
  readonly base?: string;
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/**
 * Writes the graph, or a part of it, in the form that a file name such as `graph.ttl` stands for; `neo4j` stands for all files that
 * neo4j-admin imports. A file appears when all of it is written.
 * @throws ActionableError for an unknown form, or a parameter that cannot be used.
 */
export async function exportGraph(
  name: string | undefined,
  { output, base = publicBase() ?? defaultBase, parameters }: ExportOptions,
  report: (message: string) => void,
): Promise<void> {
  const formats = formatsWith(base);
  if (name === undefined) {
    report(formats.map(({ file, description }) => `${file.padEnd(26)}${description}`).join('\n'));
    return;
  }
  const wanted = formats.filter(({ file }) => file === name || (name === 'neo4j' && file.startsWith('neo4j/')));
  if (wanted.length === 0) {
    throw new ActionableError(
      `There is no export "${name}".`,
      `Choose one of ${[...formats.map(({ file }) => file), 'neo4j'].join(', ')}.`,
    );
  }
  if (wanted.length > 1 && output === undefined) {
    throw new ActionableError(
      'The format neo4j writes several files into a folder.',
      'Name the folder: --output import',
    );
  }
  const { view, style } = readParameters(
    parameters,
    wanted.every(({ isTable }) => isTable),
  );
  const note = output === undefined ? () => {} : report;
  const database = await openDatabase({ onProgress: note });
  try {
    for (const format of wanted) {
      await write(
        database,
        view,
        style,
        format,
        wanted.length > 1 ? join(output ?? '', basename(format.file)) : output,
        note,
      );
    }
  } finally {
    await database.close();
  }
  if (wanted.length > 1) {
    const nodes = wanted.slice(0, -1).map(({ file }) => `--nodes=${basename(file)}`);
    note(
      `To import them, stop Neo4j and run this in that folder:\nneo4j-admin database import full ${nodes.join(' ')} --relationships=relationships.csv ${arrayDelimiter} --overwrite-destination neo4j`,
    );
  }
}

/** Who reads may have seen enough, as `head` has. */
function unlessClosed(error: unknown): void {
  if (errorCode(error) !== 'EPIPE') {
    throw error;
  }
}

/**
 * What is exported, and of a table how it is written.
 * @throws ActionableError for a parameter that cannot be used
 */
export function readParameters(
  parameters: ExportOptions['parameters'],
  isTable: boolean,
): { readonly view: View; readonly style: CsvStyle } {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) {
      given.append(name, value);
    }
  }
  try {
    return {
      view: readView(Object.fromEntries(isTable ? withoutStyle(given) : given)),
      style: isTable ? csvStyleOf(given) : plainStyle,
    };
  } catch (error) {
    throw error instanceof ParameterError
      ? new ActionableError(error.message, 'npm run export -- --help lists all parameters.')
      : error;
  }
}

async function write(
  { driver, database }: OpenDatabase,
  view: View,
  style: CsvStyle,
  format: ExportFormat,
  output: string | undefined,
  report: (message: string) => void,
): Promise<void> {
  const began = performance.now();
  try {
    const text = Readable.from(format.write(await openGraph({ driver, database }, view), style));
    if (output === undefined) {
      await pipeline(text, process.stdout, { end: false }).catch(unlessClosed);
      return;
    }
    await mkdir(join(output, '..'), { recursive: true });
    const partial = `${output}.part`;
    try {
      await pipeline(text, createWriteStream(partial));
      await rename(partial, output);
    } finally {
      await rm(partial, { force: true });
    }
    report(`Wrote ${output} in ${seconds(performance.now() - began)}.`);
  } catch (error) {
    throw error instanceof ParameterError ? new ActionableError(error.message, 'Nothing was written.') : error;
  }
}
