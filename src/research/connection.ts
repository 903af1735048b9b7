import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** An operation of which the rows of one connection are wanted. */
export interface ConnectionQuestion {
  /** The operation, asking for one page after the other where it names no number of rows itself. */
  readonly document: DocumentNode;
  /** Where the connection stands in the answer. */
  readonly path: readonly string[];
  /** Whether its rows are edges rather than nodes. */
  readonly rows: 'edges' | 'nodes';
  readonly columns: readonly Column[];
  readonly isPaged: boolean;
}

/** What becomes a column: the names on the way to a value in a row. */
export type Column = readonly string[];

/** An operation that has no rows to be had; the message is for who asked. */
export class NoConnection extends Error {}

/** The variable that holds the cursor, and the alias under which the page is told of; no one else uses such names. */
export const cursorVariable = 'exportAfter';
export const pageAlias = 'exportPage';
const pageSize = 500;

/**
 * Finds the outermost connection of a valid operation, and makes the operation ask for its pages.
 * @throws NoConnection where there is none that asks for rows; one that lies in a list counts for none.
 */
export function connectionQuestion(schema: GraphQLSchema, document: DocumentNode): ConnectionQuestion {
  const found = outermost(schema, document);
  if (!found) {
    throw new NoConnection(
      'query: no field of it is a list with nodes or edges; expected one, such as { states { nodes { name } } }.',
    );
  }
  const { field, path, type } = found;
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const chosen = ['edges', 'nodes'].flatMap((name) =>
    (field.selectionSet?.selections ?? []).filter(
      (each) => each.kind === Kind.FIELD && each.name.value === name && !each.alias,
    ),
  );
  const [rows] = chosen;
  if (rows?.kind !== Kind.FIELD || !rows.selectionSet) {
    throw new NoConnection(
      `query: ${path.join('.')} asks for no nodes and no edges; expected one of them, without an alias.`,
    );
  }
  const rowType = isObjectType(type) ? getNamedType(type.getFields()[rows.name.value]?.type) : undefined;
  const columns = isCompositeType(rowType) ? columnsOf(schema, fragments, rowType, rows.selectionSet, []) : [];
  const isPaged = !field.arguments?.some(({ name }) => ['first', 'last', 'after', 'before'].includes(name.value));
  return {
    document: isPaged ? paged(document, field) : document,
    path,
    rows: rows.name.value === 'edges' ? 'edges' : 'nodes',
    columns: distinct(columns),
    isPaged,
  };
}

interface FoundConnection {
  readonly field: FieldNode;
  readonly path: readonly string[];
  readonly type: GraphQLCompositeType;
}

/** The first field, in the order of the operation, whose type is a connection. */
function outermost(schema: GraphQLSchema, document: DocumentNode): FoundConnection | undefined {
  const info = new TypeInfo(schema);
  const way: string[] = [];
  let lists = 0;
  let found: FoundConnection | undefined;
  visit(
    document,
    visitWithTypeInfo(info, {
      FragmentDefinition: () => false,
      Field: {
        enter(field) {
          const type = info.getType();
          way.push(field.alias?.value ?? field.name.value);
          const named = getNamedType(type);
          lists += isListType(getNullableType(type)) ? 1 : 0;
          if (!found && lists === 0 && isObjectType(named) && 'pageInfo' in named.getFields()) {
            found = { field, path: [...way], type: named };
          }
          return undefined;
        },
        leave() {
          way.pop();
          lists -= isListType(getNullableType(info.getType())) ? 1 : 0;
        },
      },
    }),
  );
  return found;
}

/** The operation with a cursor, a size and what is known of the page at one of its fields. */
function paged(document: DocumentNode, connection: FieldNode): DocumentNode {
  const added = parse(
    `query ($${cursorVariable}: String) { rows(first: ${pageSize}, after: $${cursorVariable}) { ${pageAlias}: pageInfo { hasNextPage endCursor } } }`,
  );
  const [operation] = added.definitions;
  const [rows] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const variables = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  const given: readonly ArgumentNode[] = rows?.kind === Kind.FIELD ? (rows.arguments ?? []) : [];
  const page = rows?.kind === Kind.FIELD ? (rows.selectionSet?.selections ?? []) : [];
  return visit(document, {
    OperationDefinition: (node): OperationDefinitionNode | undefined =>
      visitedHas(node.selectionSet, connection)
        ? { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...variables] }
        : undefined,
    Field: (node): FieldNode | undefined =>
      node === connection && node.selectionSet
        ? {
            ...node,
            arguments: [...(node.arguments ?? []), ...given],
            selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...page] },
          }
        : undefined,
  });
}

function visitedHas(selections: SelectionSetNode, field: FieldNode): boolean {
  let has = false;
  visit(selections, {
    Field: (node) => {
      has ||= node === field;
    },
  });
  return has;
}

/** The values of a row, in the order in which the operation names them; what is a list is one value. */
function columnsOf(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  before: Column,
): Column[] {
  return selections.flatMap((selection): Column[] => {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      return fragment && isCompositeType(condition)
        ? columnsOf(schema, fragments, condition, fragment.selectionSet, before)
        : [];
    }
    const path = [...before, selection.alias?.value ?? selection.name.value];
    const fields = 'getFields' in type ? type.getFields() : {};
    const declared = fields[selection.name.value]?.type;
    const inner = declared && getNamedType(declared);
    const isOne = declared && !isListType(getNullableType(declared));
    return isOne && isCompositeType(inner) && selection.selectionSet
      ? columnsOf(schema, fragments, inner, selection.selectionSet, path)
      : [path];
  });
}

const distinct = (columns: readonly Column[]): Column[] => [
  ...new Map(columns.map((column) => [column.join('.'), column])).values(),
];
