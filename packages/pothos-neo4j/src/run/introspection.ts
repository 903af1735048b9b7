import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { fieldsBelow } from '../plan/collected-fields.ts';
import type { FieldPlan, ObjectPlan, OperationPlan, Variables } from '../plan/plan.ts';

/** What an answer about the schema holds. */
export interface IntrospectionSize {
  readonly values: number;
  readonly characters: number;
}

type FieldNodes = FieldPlan['nodes'];
type Field = GraphQLField<unknown, unknown>;

const metaFields: readonly Field[] = [SchemaMetaFieldDef, TypeMetaFieldDef];

/** The questions about the schema among the fields of a plan; they stand at the query type, also under a view. */
export const introspectionOf = ({ roots }: Pick<OperationPlan, 'roots'>): FieldPlan[] =>
  roots.flatMap((field) => {
    const { value, nodes } = field;
    const isMeta = value.kind === 'ordinary' && metaFields.some(({ name }) => name === nodes[0]?.name.value);
    return isMeta ? [field] : value.kind === 'view' ? introspectionIn(value.object) : [];
  });

const introspectionIn = ({ variants }: ObjectPlan): FieldPlan[] =>
  variants.flatMap(({ fields }) => introspectionOf({ roots: fields }));

/** A field that is asked of objects of one type, with all that is asked below it. */
interface IntrospectionField {
  readonly length: number;
  readonly read: (source: unknown) => unknown;
  /** Undefined where it is not an object. */
  readonly below: readonly IntrospectionField[] | undefined;
}

/**
 * Counts what the schema answers, without the answer: as many values, and at least so many characters, as it will hold. It stops counting
 * beyond the most of either.
 */
export function countIntrospection(
  fields: readonly FieldPlan[],
  { schema, document }: { readonly schema: GraphQLSchema; readonly document: DocumentNode },
  variables: Variables,
  most: IntrospectionSize,
): IntrospectionSize {
  const counted = { values: 0, characters: 0 };
  const count = (value: unknown, asked: readonly IntrospectionField[] | undefined): void => {
    if (counted.values > most.values || counted.characters > most.characters) {
      return;
    }
    if (isList(value)) {
      for (const each of value) {
        count(each, asked);
      }
      return;
    }
    counted.values += 1;
    counted.characters += typeof value === 'string' ? value.length : 1;
    if (value === null || value === undefined) {
      return;
    }
    for (const { length, read, below } of asked ?? []) {
      counted.characters += length;
      count(read(value), below);
    }
  };
  const asking = askingOf(schema, document, variables);
  for (const { key, nodes } of fields) {
    const meta = metaFields.find(({ name }) => name === nodes[0]?.name.value);
    const asked = meta && asking(meta, key, nodes);
    if (asked) {
      counted.characters += asked.length;
      count(asked.read(undefined), asked.below);
    }
  }
  return counted;
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** Turns fields into what is asked by them: each selection once, however many objects it is asked of. */
function askingOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
  const fragments: Record<string, FragmentDefinitionNode> = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  // The resolvers of the schema's own types look at nothing of this but the schema.
  const info = { schema } as GraphQLResolveInfo;
  const asking = (field: Field, key: string, nodes: FieldNodes): IntrospectionField => {
    const [node] = nodes;
    const given = node && field.args.length > 0 ? getArgumentValues(field, node, variables) : {};
    const type = objectOf(field.type);
    return {
      length: key.length + 4,
      read: (source) => field.resolve?.(source, given, undefined, info),
      below: type && below(type, nodes),
    };
  };
  const below = (type: GraphQLObjectType, nodes: FieldNodes): readonly IntrospectionField[] =>
    [...fieldsBelow(schema, fragments, variables, type, nodes)].map(([key, inner]) => {
      const field = type.getFields()[inner[0]?.name.value ?? ''];
      return field ? asking(field, key, inner) : { length: key.length + 4, read: () => type.name, below: undefined };
    });
  return asking;
}

const objectOf = (type: GraphQLOutputType): GraphQLObjectType | undefined => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : undefined;
};
