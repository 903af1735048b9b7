import type { DocumentNode } from 'graphql';
import { type Column, type ConnectionQuestion, cursorVariable, pageAlias } from './connection.ts';
import { type CsvStyle, csvLines } from './formats/csv.ts';
import type { Header } from './rows.ts';

/** Puts an operation that somebody gave to the graph. */
export type AskAnything = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The rows of a connection as CSV, page after page; nested names are joined by dots, several values by "; ". */
export async function* connectionRows(
  ask: AskAnything,
  question: ConnectionQuestion,
  variables: Readonly<Record<string, unknown>>,
  { version, date, licence }: Header,
  style: CsvStyle,
): AsyncGenerator<string> {
  const { document, path, rows, columns, isPaged } = question;
  const line = csvLines(style);
  yield line([...columns.map((column) => column.join('.')), 'datasetVersion', 'datasetDate', 'licence']);
  let after: unknown = null;
  let isMore = true;
  while (isMore) {
    const answer = await ask(document, isPaged ? { ...variables, [cursorVariable]: after } : variables);
    const connection = at(answer, path);
    for (const row of listOf(at(connection, [rows]))) {
      yield line([...columns.map((column) => cell(at(row, column))), version, date, licence]);
    }
    isMore = at(connection, [pageAlias, 'hasNextPage']) === true;
    after = at(connection, [pageAlias, 'endCursor']);
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const at = (value: unknown, path: Column): unknown =>
  path.reduce(
    (inner: unknown, name) => (inner === null || inner === undefined ? undefined : Object(inner)[name]),
    value,
  );

/** A value as one cell: of a list, and of what is nested, all that it holds. */
function cell(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? leavesOf(value).join('; ') : value;
}

const leavesOf = (value: unknown): string[] =>
  value === null || value === undefined
    ? []
    : typeof value === 'object'
      ? Object.values(value).flatMap(leavesOf)
      : [String(value)];
