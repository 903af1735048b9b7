import type { DocumentNode, SelectionSetNode } from 'graphql';
import { fixedLimits } from '../contract/fixed-limits.ts';
import { type CsvStyle, csvLines } from './formats/csv.ts';
import {
  countIn,
  countingSelection,
  type InnerList,
  innerLists,
  keyOf,
  type ListSizes,
  largestCell,
  rowsOfRow,
  sizedSelection,
} from './inner-lists.ts';
import { type ConnectionQuestion, cursorVariable, documentOf, pageAlias, sizeVariable } from './paged-operation.ts';
import { type Column, OperationError } from './plain-operation.ts';
import { assertUnchanged, type DatabaseAccess, type Header } from './rows.ts';

/** Puts an operation that somebody gave to the graph. */
export type AskAnything = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** How a table is read and written: whom to ask, with which variables, of which data, in which style. */
export interface TableOptions {
  readonly ask: AskAnything;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly source: DatabaseAccess;
  readonly header: Header;
  readonly style: CsvStyle;
}

/** The most rows that one operation reads for a page of the table, those in its cells counted. */
const mostRows = 20_000;

/**
 * The rows of a connection as CSV, page after page; nested names are joined by dots, several values by "; ". Lists within a row are
 * whole: how long they are is asked first.
 * @throws OperationError where one is too long for a cell; DatasetChanged where the data were replaced meanwhile
 */
export async function* connectionRows(question: ConnectionQuestion, reading: TableOptions): AsyncGenerator<string> {
  const { columns } = question;
  const { version, date, licence } = reading.header;
  const line = csvLines(reading.style);
  const lists = innerLists(question);
  const sizes = await sizesOf(question, lists, reading);
  const size = Math.floor(mostRows / rowsOfRow(lists, sizes));
  yield line([...columns.map((column) => column.join('.')), 'datasetVersion', 'datasetDate', 'licence']);
  for await (const row of rowsOf(question, sizedSelection(question, sizes), size, reading)) {
    yield line([...columns.map((column) => cell(at(row, column))), version, date, licence]);
  }
  await assertUnchanged(reading.source, reading.header);
}

/** How long the lists are that are wanted whole, the outer ones first. */
async function sizesOf(
  question: ConnectionQuestion,
  lists: readonly InnerList[],
  reading: TableOptions,
): Promise<ListSizes> {
  const sizes = new Map<string, number>();
  const whole = lists.filter(({ size }) => size === undefined);
  for (const level of [...new Set(whole.map((list) => list.level))].sort((a, b) => a - b)) {
    const counted = whole.filter((list) => list.level === level);
    const outer = lists.filter((list) => list.level < level);
    const page = Math.floor(mostRows / (rowsOfRow(outer, sizes) * (1 + counted.length)));
    for await (const row of rowsOf(question, countingSelection(question, sizes, level), page, reading)) {
      for (const { path } of counted) {
        const count = countIn(row, path);
        if (count > largestCell) {
          throw new OperationError(
            `query: ${[...question.path, question.rows, ...path].join('.')} has ${count} rows in one row of the table, but a cell holds at most ${largestCell}; expected a number of rows, such as ${path.at(-1)}(first: ${largestCell}), or this list in a query of its own.`,
          );
        }
        sizes.set(keyOf(path), Math.max(1, count, sizes.get(keyOf(path)) ?? 0));
      }
    }
  }
  return sizes;
}

/** The rows of a connection, so many at once where the operation does not say how many it wants. */
async function* rowsOf(
  question: ConnectionQuestion,
  selection: SelectionSetNode,
  size: number,
  { ask, variables }: TableOptions,
): AsyncGenerator<unknown> {
  const { path, rows, isPaged } = question;
  const document = documentOf(question, selection);
  const first = Math.min(Math.max(1, size), fixedLimits.page.most);
  let { after } = question;
  let isMore = true;
  while (isMore) {
    const page = { ...variables, [cursorVariable]: after, [sizeVariable]: first };
    const connection = at(await ask(document, isPaged ? page : variables), path);
    const found = listOf(at(connection, [rows]));
    yield* found;
    // Rows beyond `before` are said to follow too: an empty page is the end.
    isMore = found.length > 0 && at(connection, [pageAlias, 'hasNextPage']) === true;
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
