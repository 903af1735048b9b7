import { indent } from '../cypher/fragment.ts';
import type { ConnectionResult, FieldPlan, ObjectPlan, OperationPlan } from '../plan/plan.ts';
import { inlined, isEmitted, widthOf } from './layout.ts';

/** The column that says how many values an answer holds. */
export const sizeColumn = 'answerSize';
/** The parameter that says how many it may hold. */
export const mostParameter = 'mostValues';

/**
 * A statement that sends its answer only where it holds few enough values, and says how many they are: a driver takes a record apart in one
 * go, and everybody waits meanwhile.
 * @param columns what each root field becomes, with its name
 */
export function guarded({ roots }: OperationPlan, columns: readonly (readonly [text: string, name: string])[]): string {
  const known = { fixed: roots.filter(isKnown).length, lists: [] };
  const emitted = roots.filter(isEmitted);
  const size = sum([known, ...emitted.map((field, index) => sizeOfField(field, columns[index]?.[1] ?? '', 0))]);
  const names = columns.map(([, name]) => name);
  return [
    'WITH',
    indent(columns.map(([text, name]) => `${text} AS ${name}`).join(',\n')),
    `WITH *, ${written(size)} AS ${sizeColumn}`,
    'RETURN',
    indent(
      [
        ...names.map((name) => `CASE WHEN ${sizeColumn} <= $${mostParameter} THEN ${name} END AS ${name}`),
        sizeColumn,
      ].join(',\n'),
    ),
  ].join('\n');
}

/** How many values something holds: so many always, and what lists in it hold, in Cypher. */
interface Size {
  readonly fixed: number;
  readonly lists: readonly string[];
}

/** Whether a field has a value that needs not be read. */
const isKnown = (field: FieldPlan): boolean => !isEmitted(field) && field.value.kind !== 'ordinary';

const one: Size = { fixed: 1, lists: [] };
const sum = (sizes: readonly Size[]): Size => ({
  fixed: sizes.reduce((total, { fixed }) => total + fixed, 0),
  lists: sizes.flatMap(({ lists }) => lists),
});
const written = ({ fixed, lists }: Size): string => [String(fixed), ...lists].join(' + ');

/** The rows of a list, each with what it holds. */
function sizeOfList(list: string, depth: number, sizeOfRow: (row: string) => Size): Size {
  const [row, total] = [`v${depth}`, `t${depth}`];
  const { fixed, lists } = sizeOfRow(row);
  return lists.length === 0
    ? { fixed: 0, lists: [`${fixed + 1} * coalesce(size(${list}), 0)`] }
    : {
        fixed: 0,
        lists: [
          `coalesce(reduce(${total} = 0, ${row} IN ${list} | ${total} + ${written({ fixed: fixed + 1, lists })}), 0)`,
        ],
      };
}

/** What a field holds that stands at a place of the record. */
function sizeOfField({ value }: FieldPlan, at: string, depth: number): Size {
  switch (value.kind) {
    case 'path':
      switch (value.result.kind) {
        case 'connection':
          return sizeOfConnection(value.result, value.object, at, depth);
        case 'list':
          return sizeOfList(at, depth, (row) => sizeOfObject(value.object, row, depth + 1));
        case 'one':
          return sum([one, sizeOfObject(value.object, at, depth)]);
      }
      break;
    case 'shortestPaths':
    case 'traversed':
    case 'groupKeys':
      return sizeOfList(at, depth, (row) => sizeOfObject(value.object, row, depth + 1));
    case 'shortestPath':
      return sum([one, sizeOfObject(value.object, at, depth)]);
    case 'neighbourhood':
    case 'object':
    case 'view':
    case 'groupNode':
    case 'rows':
      return sizeOfObject(value.object, at, depth);
  }
  return one;
}

/** What an object holds whose values stand in a list. */
function sizeOfObject({ variants }: ObjectPlan, at: string, depth: number): Size {
  const [only, ...others] = variants;
  if (only && others.length === 0) {
    return sizeOfFields(only.fields, at, 0, depth);
  }
  const sizes = variants.map(({ fields }) => sizeOfFields(fields, at, 1, depth));
  const cases = sizes.map((size, index) => `WHEN ${index} THEN ${written(size)}`);
  return { fixed: 0, lists: [`CASE ${at}[0] ${cases.join(' ')} ELSE 0 END`] };
}

function sizeOfFields(fields: readonly FieldPlan[], at: string, from: number, depth: number): Size {
  let position = from;
  const sizes = fields.map((field) => {
    if (!isEmitted(field)) {
      return { fixed: Number(isKnown(field)), lists: [] };
    }
    const within = inlined(field);
    const index = position;
    position += within ? widthOf(within) : 1;
    return within ? sizeOfFields(within.fields, at, index, depth) : sizeOfField(field, `${at}[${index}]`, depth);
  });
  return sum(sizes);
}

/** What a connection holds: its rows, of which the values of all its row fields stand in one list, and its groups. */
function sizeOfConnection(result: ConnectionResult, { variants }: ObjectPlan, at: string, depth: number): Size {
  const { readsRows, readsCount, readsBehind, readsBeyond, groups, readsCursors } = result;
  const parts = [readsRows, readsCount, readsBehind, readsBeyond].filter(Boolean).length + groups.length;
  const part = (index: number) => (parts === 1 ? at : `${at}[${index}]`);
  const fields = variants.flatMap((variant) => variant.fields);
  const ofRows = fields.filter(({ value }) => value.kind === 'rows');
  const rows = readsRows
    ? [
        sizeOfList(part(0), depth, (row) => {
          const cursor = readsCursors ? 1 : 0;
          return sum([{ fixed: cursor, lists: [] }, sizeOfFields(ofRows, row, cursor, depth + 1)]);
        }),
      ]
    : [];
  const firstGroups = parts - groups.length;
  const grouped = groups.map((group, index) =>
    sizeOfList(part(firstGroups + index), depth, (row) => sizeOfObject(group.object, row, depth + 1)),
  );
  return sum([...rows, ...grouped, { fixed: pageFields(fields), lists: [] }]);
}

/** How many fields describe a page. */
const pageFields = (fields: readonly FieldPlan[]): number =>
  fields.reduce(
    (count, { value }) =>
      count +
      (value.kind === 'pageInfo'
        ? pageFields(value.object.variants.flatMap((variant) => variant.fields))
        : Number(value.kind === 'page')),
    0,
  );
