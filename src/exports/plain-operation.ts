import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { CodedError } from '../contract/coded-error.ts';

export type Variables = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** A valid operation that leaves nothing to be decided, and how its fields are read. */
export interface PlainOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** The values of its variables, defaults included. */
  readonly variables: Variables;
}

/** An operation that cannot be used; the message is for who asked. */
export class OperationError extends CodedError {
  readonly code = 'BAD_USER_INPUT';
}

/**
 * Writes out an operation: fragments stand where they are spread, what @skip and @include leave out is gone, and fields of one response
 * name are one field.
 * @throws OperationError where it is not clear which operation is meant; GraphQLError where a variable cannot be used.
 */
export function plainOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Variables,
  name?: string,
): PlainOperation {
  const operation = getOperationAST(document, name);
  const root = schema.getQueryType();
  if (!operation || !root) {
    throw new OperationError(
      name === undefined
        ? 'query: it has several operations; expected one, or the name of one as operationName.'
        : `operationName: the query has no operation "${name}"; expected the name of one of its operations.`,
    );
  }
  const { errors: [error] = [], coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (error) {
    throw error;
  }
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const selectionSet = new Writer(schema, fragments, coerced).plain(operation.selectionSet, root);
  return { schema, operation: { ...operation, selectionSet }, variables: coerced };
}

/** The names on the way to something in an answer. */
export type Column = readonly string[];

/** The type of which the fields of a fragment are asked. */
export function conditionOf(
  { schema }: Pick<PlainOperation, 'schema'>,
  selection: SelectionNode,
  type: GraphQLCompositeType,
): GraphQLCompositeType {
  const named = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined;
  const condition = named === undefined ? type : schema.getType(named);
  return isCompositeType(condition) ? condition : type;
}

/** The field that a node of an operation asks for. */
export function fieldOf(type: GraphQLNamedType, { name: { value: name } }: FieldNode): Field | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((each) => each.name === name);
  return isCompositeType(type) && !isUnionType(type) ? (type.getFields()[name] ?? meta) : meta;
}

/** The arguments of a field that have a value: one that is null, or a variable without a value, has none. */
export const argumentsOf = (field: Field, node: FieldNode, variables: Variables): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(getArgumentValues(field, node, variables)).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );

export const responseName = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

export const selecting = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: [...selections],
});

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  plain(set: SelectionSetNode, type: GraphQLCompositeType): SelectionSetNode {
    const fields = new Map<string, FieldNode[]>();
    const order: (string | InlineFragmentNode)[] = [];
    const gather = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections.filter((each) => this.#isIncluded(each))) {
        if (selection.kind === Kind.FIELD) {
          const name = responseName(selection);
          const known = fields.get(name);
          known ? known.push(selection) : order.push(name);
          fields.set(name, known ?? [selection]);
          continue;
        }
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        const condition = fragment?.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : type;
        if (!fragment || !isCompositeType(condition)) {
          continue;
        }
        if (condition === type || this.#holds(condition, type)) {
          gather(fragment.selectionSet);
        } else {
          const { typeCondition } = fragment;
          const selectionSet = this.plain(fragment.selectionSet, condition);
          order.push({ kind: Kind.INLINE_FRAGMENT, ...(typeCondition ? { typeCondition } : {}), selectionSet });
        }
      }
    };
    gather(set);
    return selecting(
      order.flatMap((each): SelectionNode[] =>
        typeof each === 'string' ? this.#merged(fields.get(each) ?? [], type) : [each],
      ),
    );
  }

  #merged(nodes: readonly FieldNode[], type: GraphQLCompositeType): FieldNode[] {
    const [node] = nodes;
    if (!node) {
      return [];
    }
    const inner = getNamedType(fieldOf(type, node)?.type);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    const { directives: _, selectionSet: __, ...bare } = node;
    return [isCompositeType(inner) ? { ...bare, selectionSet: this.plain(selecting(selections), inner) } : bare];
  }

  /** Whether all objects of a type are of an abstract one. */
  #holds(abstract: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
    return isAbstractType(abstract) && !isUnionType(type) && this.#schema.isSubType(abstract, type);
  }

  #isIncluded(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.if !== true && include?.if !== false;
  }
}
