import {
  type ConstArgumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  getNamedType,
  isCompositeType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fixedLimits } from '../contract/fixed-limits.ts';
import type { ConnectionQuestion } from './paged-operation.ts';
import {
  argumentsOf,
  type Column,
  conditionOf,
  fieldOf,
  OperationError,
  responseName,
  selecting,
} from './plain-operation.ts';
import { isConnection } from './selected-lists.ts';

/** The most rows of a list that stand in one cell, where the operation does not say how many. */
export const largestCell = fixedLimits.cell.most;

/** A list within the rows of a table. */
export interface InnerList {
  /** Where it stands in a row. */
  readonly path: Column;
  /** In how many lists of the row it lies, itself counted. */
  readonly level: number;
  /** How many rows the operation asks of it; undefined where it wants all. */
  readonly size: number | undefined;
}

/** How many rows to ask of lists, by where they stand. */
export type ListSizes = ReadonlyMap<string, number>;

const countAlias = 'exportCount';
export const keyOf = (path: Column): string => path.join('.');

/**
 * The lists within the rows of a table.
 * @throws OperationError for groups that do not say how many they are: nothing would tell whether these are all.
 */
export function innerLists(question: ConnectionQuestion): InnerList[] {
  const lists = new Map<string, InnerList>();
  shaped(question, ({ path, level, given }, inner) => {
    const size = given.get('first') ?? given.get('last');
    const known = lists.get(keyOf(path));
    // Of objects of other types another list may stand there: what one of them wants whole is measured.
    const isWhole = typeof size !== 'number' || (known && known.size === undefined);
    lists.set(keyOf(path), { path, level, size: isWhole ? undefined : Math.max(size, known?.size ?? 0) });
    return inner();
  });
  return [...lists.values()];
}

/** The selection of a row in which each list that is wanted whole asks for as many rows as `sizes` says. */
export const sizedSelection = (question: ConnectionQuestion, sizes: ListSizes): SelectionSetNode =>
  shaped(question, ({ node, path, given }, inner) => {
    const size = given.has('first') || given.has('last') ? undefined : sizes.get(keyOf(path));
    return { ...(size === undefined ? node : sized(node, size)), selectionSet: inner().selectionSet };
  });

/** The selection of a row in which the lists of one level that are wanted whole tell how many rows they have, and nothing else stands. */
export const countingSelection = (question: ConnectionQuestion, sizes: ListSizes, level: number): SelectionSetNode =>
  shaped(
    question,
    (list, inner) => {
      const isWhole = !list.given.has('first') && !list.given.has('last');
      if (list.level === level) {
        return isWhole ? { ...list.node, selectionSet: counting } : undefined;
      }
      const size = isWhole ? sizes.get(keyOf(list.path)) : undefined;
      const { selectionSet } = inner();
      return list.level > level || selectionSet.selections.length === 0
        ? undefined
        : { ...(size === undefined ? list.node : sized(list.node, size)), selectionSet };
    },
    true,
  );

/** How many rows a list has in a row of the answer to such a selection: the most, where it stands there more than once. */
export function countIn(row: unknown, [name, ...rest]: Column): number {
  if (Array.isArray(row)) {
    return row.reduce<number>((most, each) => Math.max(most, countIn(each, [name ?? countAlias, ...rest])), 0);
  }
  const inner = typeof row === 'object' && row !== null ? Reflect.get(row, name ?? countAlias) : undefined;
  return name === undefined ? (typeof inner === 'number' ? inner : 0) : countIn(inner, rest);
}

/** How many rows an operation reads for one row of the table, that row counted. */
export function rowsOfRow(lists: readonly InnerList[], sizes: ListSizes): number {
  const sizeOf = ({ path, size }: InnerList) => size ?? sizes.get(keyOf(path)) ?? 1;
  const isAround = (outer: InnerList, { path }: InnerList) => outer.path.every((name, index) => path[index] === name);
  const rows = lists.map((list) =>
    lists.filter((each) => isAround(each, list)).reduce((product, each) => product * sizeOf(each), 1),
  );
  return rows.reduce((sum, each) => sum + each, 1);
}

interface Met {
  readonly node: FieldNode;
  readonly path: Column;
  readonly level: number;
  readonly given: ReadonlyMap<string, unknown>;
}

type FieldWithSelection = FieldNode & { readonly selectionSet: SelectionSetNode };

/** The selection of a row with each list in it as `change` makes it of what is asked of its rows; undefined leaves it out. */
function shaped(
  { of, rowType, selection }: ConnectionQuestion,
  change: (list: Met, inner: () => FieldWithSelection) => FieldNode | undefined,
  onlyLists = false,
): SelectionSetNode {
  const walk = (set: SelectionSetNode, type: GraphQLCompositeType, before: Column, level: number): SelectionSetNode =>
    selecting(
      set.selections.flatMap((each): SelectionNode[] => {
        if (each.kind === Kind.INLINE_FRAGMENT) {
          const selectionSet = walk(each.selectionSet, conditionOf(of, each, type), before, level);
          return selectionSet.selections.length > 0 ? [{ ...each, selectionSet }] : [];
        }
        const field = each.kind === Kind.FIELD ? fieldOf(type, each) : undefined;
        const named = getNamedType(field?.type);
        if (each.kind !== Kind.FIELD || !field || !each.selectionSet || !isCompositeType(named)) {
          return onlyLists ? [] : [each];
        }
        const { selectionSet } = each;
        const path = [...before, responseName(each)];
        const given = argumentsOf(field, each, of.variables);
        if (isConnection(type) && each.name.value === 'groups' && !given.has('first')) {
          throw new OperationError(
            `query: ${path.join('.')} does not say how many groups to give; expected a number, such as ${each.name.value}(first: 1000).`,
          );
        }
        const inner = (at: number): FieldWithSelection => ({
          ...each,
          selectionSet: walk(selectionSet, named, path, at),
        });
        const made = isConnection(named)
          ? change({ node: each, path, level: level + 1, given }, () => inner(level + 1))
          : inner(level);
        return made && (made.selectionSet?.selections.length !== 0 || !onlyLists) ? [made] : [];
      }),
    );
  return walk(selection, rowType, [], 0);
}

const counting = selectionOf(`{ ${countAlias}: totalCount }`);

function selectionOf(text: string): SelectionSetNode {
  const [definition] = parse(text).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : selecting([]);
}

const sized = (node: FieldNode, size: number): FieldNode => {
  const first: ConstArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: String(size) },
  };
  const kept = node.arguments?.filter(({ name }) => !['first', 'last'].includes(name.value)) ?? [];
  return { ...node, arguments: [...kept, first] };
};
