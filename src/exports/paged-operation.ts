import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  argumentsOf,
  type Column,
  conditionOf,
  fieldOf,
  OperationError,
  type PlainOperation,
  responseName,
  selecting,
} from './plain-operation.ts';
import { selectedLists } from './selected-lists.ts';

/** The one list of an operation whose rows are wanted. */
export interface ConnectionQuestion {
  readonly of: PlainOperation;
  /** Where the connection stands in the answer, and there its rows. */
  readonly path: Column;
  readonly rows: string;
  readonly rowType: GraphQLCompositeType;
  readonly selection: SelectionSetNode;
  readonly columns: readonly Column[];
  /** Whether all rows are wanted, page after page: where the operation says no number of them itself. */
  readonly isPaged: boolean;
  /** The cursor behind which they begin, where the operation says one. */
  readonly after: unknown;
}

/** The variables that hold cursor and size, and the alias under which the page says where it ends; no one else uses such names. */
export const cursorVariable = 'exportAfter';
export const sizeVariable = 'exportFirst';
export const pageAlias = 'exportPage';

/**
 * Finds the one list that an operation asks for.
 * @throws OperationError where no list asks for rows, or more than one does: a table would leave out the others.
 */
export function connectionQuestion(of: PlainOperation): ConnectionQuestion {
  const { tables, others, empty } = selectedLists(of);
  const [table, ...more] = tables;
  if (!table) {
    const [asked] = empty;
    throw new OperationError(
      asked
        ? `query: ${asked.join('.')} asks for no nodes and no edges; expected one of them.`
        : 'query: no field of it is a list with nodes or edges; expected one, such as { states { nodes { name } } }.',
    );
  }
  if (more.length + others.length > 0) {
    const names = [...tables.map(({ path, rows }) => [...path, responseName(rows)]), ...others];
    const isOneList = others.length === 0 && more.every(({ connection }) => connection === table.connection);
    const expected = isOneList ? 'nodes or edges; edges { node { … } } has both' : 'each list in a query of its own';
    throw new OperationError(
      `query: it asks for several lists (${names.map((name) => name.join('.')).join(' and ')}), but a table holds one; expected ${expected}.`,
    );
  }
  const { path, connection, field, rowType, rows } = table;
  const given = argumentsOf(field, connection, of.variables);
  const isPaged = !given.has('first') && !given.has('last');
  const selection = rows.selectionSet ?? selecting([]);
  const columns = distinct(columnsOf(of, rowType, selection, []));
  const after = given.get('after') ?? null;
  return { of, path, rows: responseName(rows), rowType, selection, columns, isPaged, after };
}

/** The operation of a question with another selection of its rows, and with a page where it is paged. */
export function documentOf(question: ConnectionQuestion, selection: SelectionSetNode): DocumentNode {
  const { of, path, rows, isPaged } = question;
  const { operation } = of;
  const changed = (set: SelectionSetNode, [name, ...rest]: Column): SelectionSetNode =>
    selecting(
      set.selections.map((each): SelectionNode => {
        if (each.kind === Kind.INLINE_FRAGMENT) {
          return { ...each, selectionSet: changed(each.selectionSet, [name ?? '', ...rest]) };
        }
        if (each.kind !== Kind.FIELD || responseName(each) !== name || !each.selectionSet) {
          return each;
        }
        return rest.length > 0
          ? { ...each, selectionSet: changed(each.selectionSet, rest) }
          : connection({ ...each, selectionSet: each.selectionSet });
      }),
    );
  const connection = (field: FieldNode & { readonly selectionSet: SelectionSetNode }): FieldNode => {
    const selections = field.selectionSet.selections.map((each) =>
      each.kind === Kind.FIELD && responseName(each) === rows ? { ...each, selectionSet: selection } : each,
    );
    const kept = field.arguments?.filter(({ name }) => !['first', 'last', 'after'].includes(name.value)) ?? [];
    return isPaged
      ? { ...field, arguments: [...kept, ...page.arguments], selectionSet: selecting([...selections, ...page.told]) }
      : { ...field, selectionSet: selecting(selections) };
  };
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...(isPaged ? page.variables : [])];
  const selectionSet = changed(operation.selectionSet, path);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions, selectionSet }] };
}

/** What is added to an operation so that it asks for a page. */
const page = (() => {
  const added = parse(
    `query ($${cursorVariable}: String, $${sizeVariable}: Int) { rows(first: $${sizeVariable}, after: $${cursorVariable}) { ${pageAlias}: pageInfo { hasNextPage endCursor } } }`,
  );
  const operation = added.definitions.find((each): each is OperationDefinitionNode => 'operation' in each);
  const rows = operation?.selectionSet.selections.find((each): each is FieldNode => each.kind === Kind.FIELD);
  return {
    variables: operation?.variableDefinitions ?? [],
    arguments: rows?.arguments ?? [],
    told: rows?.selectionSet?.selections ?? [],
  };
})();

/** The values of a row, in the order in which the operation names them; what is a list is one value. */
function columnsOf(
  of: PlainOperation,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  before: Column,
): Column[] {
  return selections.flatMap((selection): Column[] => {
    if (selection.kind !== Kind.FIELD) {
      const condition = conditionOf(of, selection, type);
      return selection.kind === Kind.INLINE_FRAGMENT ? columnsOf(of, condition, selection.selectionSet, before) : [];
    }
    const path = [...before, responseName(selection)];
    const declared = fieldOf(type, selection)?.type;
    const inner = declared && getNamedType(declared);
    const isOne = declared && !isListType(getNullableType(declared));
    return isOne && isCompositeType(inner) && selection.selectionSet
      ? columnsOf(of, inner, selection.selectionSet, path)
      : [path];
  });
}

const distinct = (columns: readonly Column[]): Column[] => [
  ...new Map(columns.map((column) => [column.join('.'), column])).values(),
];
