import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import {
  type Composite,
  compositeOf,
  type FieldNodes,
  itemsAreNonNull,
  labelsOf,
  signatureOf,
  typeNameOf,
} from './composite.ts';
import { CursorError, decodeCursor, orderDigest } from './cursor.ts';
import type { FieldMapping, PathMapping } from './mapping.ts';
import { orderOf, reachedKinds, startPlan, stepPlan } from './path-plan.ts';
import type {
  Assumption,
  ConditionPlan,
  ConnectionResult,
  FieldPlan,
  KeysetPlan,
  MemberPlan,
  ObjectPlan,
  OperationPlan,
  OrderPlan,
  Parameter,
  PathPlan,
  ValuePlan,
  Variables,
  VariantPlan,
} from './plan.ts';

/** How many rows a page holds when the request does not say, and at most. */
export interface PageSizes {
  readonly standard: number;
  readonly largest: number;
}

export interface SelectOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced variables: they decide directives and which arguments are present, nothing else. */
  readonly variables: Variables;
  readonly pageSizes: PageSizes;
}

type Field = GraphQLField<unknown, unknown>;

/**
 * Turns an operation into a plan.
 * @throws GraphQLError where an argument cannot be used: a page too large, a cursor of another order.
 */
export function select(options: SelectOptions): OperationPlan {
  return new Selection(options).operation();
}

/** One walk over an operation; it gathers the parameters and assumptions as it goes. */
class Selection {
  readonly #options: SelectOptions;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #parameters: Parameter[] = [];
  readonly #assumptions: Assumption[] = [];
  /** Set where graphql-js runs beside the plan and must be told the type of each object. */
  #namesTypes = false;

  constructor(options: SelectOptions) {
    this.#options = options;
    this.#fragments = Object.fromEntries(
      options.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  operation(): OperationPlan {
    const { schema, operation, variables, document } = this.#options;
    const root = schema.getQueryType();
    if (!root) {
      throw new GraphQLError('The schema has no queries.');
    }
    this.#assumptions.push(...directiveAssumptions(document, variables));
    const collected = [...collectFields(schema, this.#fragments, variables, root, operation.selectionSet)];
    const planned = collected.filter(([, nodes]) => isPlanned(root, nodes));
    this.#namesTypes = planned.length < collected.length;
    const roots = planned.map(([key, nodes]) => this.#field(key, nodes, root));
    return {
      roots,
      complete: planned.length === collected.length,
      parameters: this.#parameters,
      assumptions: this.#assumptions,
    };
  }

  #field(key: string, nodes: FieldNodes, parent: GraphQLObjectType, reached: readonly string[] = []): FieldPlan {
    const [first] = nodes;
    const name = first?.name.value ?? '';
    const coordinate = `${parent.name}.${name}`;
    if (name === '__typename') {
      const value = { kind: 'typeName', typeName: { kind: 'constant', name: parent.name } } as const;
      return { key, nonNull: true, coordinate, value };
    }
    const field = parent.getFields()[name];
    const mapping = field?.extensions.neo4j;
    if (!field || !mapping) {
      throw new GraphQLError(`${coordinate} has no place in the graph, so it cannot be read inside this query.`, {
        nodes,
      });
    }
    return { key, nonNull: isNonNullType(field.type), coordinate, value: this.#value(mapping, field, nodes, reached) };
  }

  #value(mapping: FieldMapping, field: Field, nodes: FieldNodes, reached: readonly string[]): ValuePlan {
    switch (mapping.kind) {
      case 'property':
      case 'relationshipType':
      case 'cursor':
        return mapping;
      case 'endNode':
        return { kind: 'endNode', object: this.#object(compositeOf(field.type), nodes, reached) };
      case 'passedNode':
        return { kind: 'passedNode', step: mapping.step, object: this.#object(compositeOf(field.type), nodes) };
      case 'embedded':
        return { ...mapping, object: this.#object(compositeOf(field.type), nodes) };
      case 'path':
        return this.#path(mapping, field, nodes);
      case 'member':
        throw new GraphQLError(`${field.name} can only stand on a connection.`, { nodes });
    }
  }

  #path(mapping: PathMapping, field: Field, nodes: FieldNodes): PathPlan {
    const node = this.#nodeType(mapping.nodeType);
    const labels = labelsOf(node);
    const argument = (name: string, read: (value: unknown) => unknown = (value) => value) =>
      this.#parameter((variables) => read(this.#arguments(field, nodes, variables)[name]));
    const conditions: ConditionPlan[] = mapping.equals
      .filter(({ argument: name }) => this.#isGiven(field, nodes, name))
      .map(({ argument: name, on, property }) => ({ on, property, equals: argument(name) }));
    const steps = mapping.steps.map((step) => stepPlan(step, step === mapping.steps.at(-1) ? labels : undefined));
    const order = orderOf(mapping, node);
    const base = { kind: 'path', start: startPlan(mapping, labels, argument), steps, conditions } as const;
    const reached = reachedKinds(mapping);
    switch (mapping.result) {
      case 'one': {
        const unique = mapping.start === 'key' || steps.at(-1)?.kind === 'lookup';
        const object = this.#object(compositeOf(field.type), nodes, reached);
        return { ...base, order: unique ? [] : order, result: { kind: 'one', object } };
      }
      case 'list': {
        const object = this.#object(compositeOf(field.type), nodes, reached);
        const nonNullItems = itemsAreNonNull(field.type);
        return {
          ...base,
          order: mapping.start === 'keys' ? [] : order,
          result: { kind: 'list', object, nonNullItems },
        };
      }
      case 'connection':
        return { ...base, order, result: this.#connection(order, field, nodes, reached) };
    }
  }

  #connection(
    order: readonly OrderPlan[],
    field: Field,
    nodes: FieldNodes,
    reached: readonly string[],
  ): ConnectionResult {
    const connection = compositeOf(field.type);
    const members = this.#members(connection, nodes, reached);
    const all = members.flatMap((member) => [member, ...(member.members ?? [])]);
    const selects = (name: MemberPlan['member']) => all.some(({ member }) => member === name);
    const overread = selects('hasNextPage') ? 1 : 0;
    const pageSize = (variables: Variables) => this.#pageSize(field, nodes, variables);
    const readsEdgeCursor = all.some(({ object }) =>
      object?.variants.some(({ fields }) => fields.some(({ value }) => value.kind === 'cursor')),
    );
    const digest = orderDigest(order);
    const readsRows = ['edges', 'nodes', 'hasNextPage', 'startCursor', 'endCursor'].some((name) =>
      all.some(({ member }) => member === name),
    );
    return {
      kind: 'connection',
      limit: this.#parameter((variables) => pageSize(variables) + overread),
      pageSize,
      after: this.#after(order, digest, field, nodes),
      digest,
      members,
      readsRows,
      readsCursors: readsEdgeCursor || selects('startCursor') || selects('endCursor'),
      readsCount: selects('totalCount'),
    };
  }

  #members(type: Composite, nodes: FieldNodes, reached: readonly string[]): MemberPlan[] {
    return [...this.#subfields(type, nodes)].map(([key, fieldNodes]) => {
      const name = fieldNodes[0]?.name.value ?? '';
      if (name === '__typename') {
        return { key, member: 'typeName', typeName: type.name };
      }
      const field = type.getFields()[name];
      const mapping = field?.extensions.neo4j;
      if (!field || mapping?.kind !== 'member') {
        throw new GraphQLError(`${type.name}.${name} is no part of a connection.`, { nodes: fieldNodes });
      }
      const { member } = mapping;
      if (member === 'edges' || member === 'nodes') {
        return { key, member, object: this.#object(compositeOf(field.type), fieldNodes, reached) };
      }
      return member === 'pageInfo'
        ? { key, member, members: this.#members(compositeOf(field.type), fieldNodes, reached) }
        : { key, member };
    });
  }

  /** What to read of objects of a type: one variant for all concrete types that read the same. */
  #object(type: Composite, nodes: FieldNodes, reached: readonly string[] = []): ObjectPlan {
    const concrete = this.#concreteTypes(type, reached);
    const groups = new Map<string, { types: GraphQLObjectType[]; fields: Map<string, FieldNodes> }>();
    for (const each of concrete) {
      const fields = this.#subfields(each, nodes);
      const signature = signatureOf(each, fields);
      const group = groups.get(signature) ?? { types: [], fields };
      group.types.push(each);
      groups.set(signature, group);
    }
    const several = groups.size > 1;
    const variants = [...groups.values()].map(({ types, fields }): VariantPlan => {
      const [first] = types;
      const typeName = typeNameOf(types);
      const planned = first ? [...fields].map(([key, each]) => this.#field(key, each, first, reached)) : [];
      return {
        labels: several ? types.flatMap(labelsOf) : [],
        fields: planned.map((field) =>
          field.value.kind === 'typeName' ? { ...field, value: { kind: 'typeName', typeName } as const } : field,
        ),
        typeName: this.#namesTypes && isAbstractType(type) ? typeName : undefined,
      };
    });
    return { kind: 'object', variants };
  }

  #concreteTypes(type: Composite, reached: readonly string[]): readonly GraphQLObjectType[] {
    if (isObjectType(type)) {
      return [type];
    }
    const possible = this.#options.schema.getPossibleTypes(type);
    const reachable = possible.filter((each) => labelsOf(each).some((label) => reached.includes(label)));
    return reachable.length > 0 ? reachable : possible;
  }

  #subfields(type: Composite, nodes: FieldNodes): Map<string, FieldNodes> {
    const { schema, variables } = this.#options;
    // An interface never reaches this point: what is read of it is planned for each of its concrete types.
    return isObjectType(type) ? collectSubfields(schema, this.#fragments, variables, type, [...nodes]) : new Map();
  }

  #after(order: readonly OrderPlan[], digest: string, field: Field, nodes: FieldNodes): KeysetPlan | undefined {
    const read = (variables: Variables): unknown[] | undefined => {
      const { after } = this.#arguments(field, nodes, variables);
      if (typeof after !== 'string') {
        return undefined;
      }
      try {
        return decodeCursor(digest, order.length, after);
      } catch (error) {
        throw error instanceof CursorError ? badInput(`after: "${after}" ${error.message}`, nodes) : error;
      }
    };
    const nulls = (variables: Variables) => read(variables)?.map((value) => value === null);
    const chosen = nulls(this.#options.variables);
    this.#assume(nulls);
    return (
      chosen && {
        values: chosen.map((isNull, index) =>
          isNull ? undefined : this.#parameter((variables) => read(variables)?.[index]),
        ),
      }
    );
  }

  #pageSize(field: Field, nodes: FieldNodes, variables: Variables): number {
    const { standard, largest } = this.#options.pageSizes;
    const { first } = this.#arguments(field, nodes, variables);
    const size = typeof first === 'number' ? first : standard;
    if (size < 0 || size > largest) {
      throw badInput(`first: ${size} is out of range; expected 0 to ${largest}`, nodes);
    }
    return size;
  }

  #isGiven(field: Field, nodes: FieldNodes, name: string): boolean {
    const isGiven = (variables: Variables) => {
      const value = this.#arguments(field, nodes, variables)[name];
      return value !== undefined && value !== null;
    };
    this.#assume(isGiven);
    return isGiven(this.#options.variables);
  }

  #arguments(field: Field, nodes: FieldNodes, variables: Variables): Readonly<Record<string, unknown>> {
    const [first] = nodes;
    return first ? getArgumentValues(field, first, { ...variables }) : {};
  }

  #parameter(read: Parameter['read']): Parameter {
    const parameter = { name: `p${this.#parameters.length}`, read };
    this.#parameters.push(parameter);
    return parameter;
  }

  #assume(read: Assumption['read']): void {
    this.#assumptions.push({ read, chosen: read(this.#options.variables) });
  }

  #nodeType(name: string): Composite {
    const type = this.#options.schema.getType(name);
    if (isObjectType(type) || isInterfaceType(type)) {
      return type;
    }
    throw new GraphQLError(`The schema has no object or interface type ${name}.`);
  }
}

const isPlanned = (root: GraphQLObjectType, nodes: FieldNodes): boolean => {
  const name = nodes[0]?.name.value ?? '';
  return name === '__typename' || root.getFields()[name]?.extensions.neo4j !== undefined;
};

/** Every variable that a @skip or @include reads decides what is selected. */
function directiveAssumptions(document: DocumentNode, variables: Variables): Assumption[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const condition = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
      if (['skip', 'include'].includes(directive.name.value) && condition?.kind === Kind.VARIABLE) {
        names.add(condition.name.value);
      }
    },
  });
  return [...names].map((name) => ({ read: (given: Variables) => given[name], chosen: variables[name] }));
}

const badInput = (message: string, nodes: FieldNodes): GraphQLError =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
