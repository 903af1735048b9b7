import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Column, conditionOf, fieldOf, type PlainOperation, responseName } from './plain-operation.ts';

/** Rows of a connection, which can be a table. */
export interface TableRows {
  /** Where the connection stands in the answer. */
  readonly path: Column;
  readonly connection: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** Its nodes or edges, as the operation asks for them. */
  readonly rows: FieldNode;
  readonly rowType: GraphQLCompositeType;
}

/** The lists that an operation asks for and that lie in no other. */
export interface SelectedLists {
  readonly tables: readonly TableRows[];
  /** Where others stand: groups, and lists without pages. */
  readonly others: readonly Column[];
  /** Where connections stand of which no list is asked. */
  readonly empty: readonly Column[];
}

export const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && 'pageInfo' in type.getFields();

export function selectedLists(of: PlainOperation): SelectedLists {
  const found = { tables: [] as TableRows[], others: [] as Column[], empty: [] as Column[] };
  const walk = ({ selections }: SelectionSetNode, type: GraphQLCompositeType, before: Column): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, conditionOf(of, selection, type), before);
      }
      const field = selection.kind === Kind.FIELD ? fieldOf(type, selection) : undefined;
      if (selection.kind !== Kind.FIELD || !field) {
        continue;
      }
      const path = [...before, responseName(selection)];
      const named = getNamedType(field.type);
      if (isListType(getNullableType(field.type))) {
        found.others.push(path);
      } else if (isConnection(named)) {
        connection(selection, field, named, path);
      } else if (isCompositeType(named) && selection.selectionSet) {
        walk(selection.selectionSet, named, path);
      }
    }
  };
  const connection = (
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    type: GraphQLObjectType,
    path: Column,
  ): void => {
    const lists = (node.selectionSet?.selections ?? []).flatMap((each) =>
      each.kind === Kind.FIELD && isListType(getNullableType(fieldOf(type, each)?.type)) ? [each] : [],
    );
    for (const rows of lists) {
      const rowType = getNamedType(fieldOf(type, rows)?.type);
      if (['nodes', 'edges'].includes(rows.name.value) && isCompositeType(rowType)) {
        found.tables.push({ path, connection: node, field, rows, rowType });
      } else {
        found.others.push([...path, responseName(rows)]);
      }
    }
    if (lists.length === 0) {
      found.empty.push(path);
    }
  };
  const root = of.schema.getQueryType();
  if (root) {
    walk(of.operation.selectionSet, root, []);
  }
  return found;
}
