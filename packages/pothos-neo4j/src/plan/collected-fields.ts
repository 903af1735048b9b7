import { collectFields, collectSubFields } from '@graphql-tools/utils';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { FieldNodes } from './concrete-types.ts';
import type { Variables } from './plan.ts';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
/** The nodes of each field, by its key in the response. */
type Collected = ReadonlyMap<string, FieldNode[]>;

/** The fields that an operation asks of its root type, once fragments and directives are applied. */
export const fieldsOfOperation = (
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
  type: GraphQLObjectType,
  { selectionSet }: OperationDefinitionNode,
): Collected => collectFields(schema, fragments, coerced(variables), type, selectionSet).fields;

/** The fields that a field's nodes ask of one of its concrete types. */
export const fieldsBelow = (
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): Collected => collectSubFields(schema, fragments, coerced(variables), type, [...nodes]).fields;

const coerced = (variables: Variables) => ({ coerced: variables, sources: {} });
