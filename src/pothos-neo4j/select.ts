import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { type Composite, compositeOf, type FieldNodes, labelsOf, signatureOf, typeNameOf } from './composite.ts';
import type { FieldMapping, ViewMapping } from './mapping.ts';
import type { Assumption, FieldPlan, ObjectPlan, OperationPlan, ValuePlan, Variables, VariantPlan } from './plan.ts';
import { type Field, FieldArguments, Planning } from './planning.ts';
import { type PageSizes, type Planner, planPath } from './select-path.ts';
import { planTraversal } from './select-traversal.ts';
import type { View } from './views.ts';

export interface SelectOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced variables: they decide directives, which arguments are present and what they order and filter by; no value. */
  readonly variables: Variables;
  readonly pageSizes: PageSizes;
}

/**
 * Turns an operation into a plan.
 * @throws GraphQLError where an argument cannot be used: a page too large, a cursor of another order.
 */
export function select(options: SelectOptions): OperationPlan {
  const plan = selectOperation(options, false);
  // Where graphql-js runs beside the plan it must be told the type of each object.
  return plan.complete ? plan : selectOperation(options, true);
}

function selectOperation(options: SelectOptions, namesTypes: boolean): OperationPlan {
  const { schema, operation, variables, document } = options;
  const root = schema.getQueryType();
  if (!root) {
    throw new GraphQLError('The schema has no queries.');
  }
  const planning = new Planning(schema, variables);
  planning.assumptions.push(...directiveAssumptions(document, variables));
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const selection = new Selection({ ...options, fragments, planning, namesTypes, found: { ordinary: false } }, []);
  const fields = collectFields(schema, fragments, variables, root, operation.selectionSet);
  const roots = [...fields].map(([key, nodes]) => selection.field(key, nodes, root));
  return {
    roots,
    complete: !selection.foundOrdinary,
    parameters: planning.parameters,
    assumptions: planning.assumptions,
  };
}

interface Walk extends SelectOptions {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly planning: Planning;
  readonly namesTypes: boolean;
  /** Whether a field was met that is not in the graph. */
  readonly found: { ordinary: boolean };
}

/** A walk over an operation, under some views. */
class Selection implements Planner {
  readonly #walk: Walk;
  readonly views: readonly View[];

  constructor(walk: Walk, views: readonly View[]) {
    this.#walk = walk;
    this.views = views;
  }

  get planning(): Planning {
    return this.#walk.planning;
  }

  get pageSizes(): PageSizes {
    return this.#walk.pageSizes;
  }

  get foundOrdinary(): boolean {
    return this.#walk.found.ordinary;
  }

  field(key: string, nodes: FieldNodes, parent: GraphQLObjectType, reached: readonly string[] = []): FieldPlan {
    const name = nodes[0]?.name.value ?? '';
    const base = { key, nodes, coordinate: `${parent.name}.${name}` };
    if (name === '__typename') {
      const value = { kind: 'typeName', typeName: { kind: 'constant', name: parent.name } } as const;
      return { ...base, type: new GraphQLNonNull(GraphQLString), value };
    }
    const field = parent.getFields()[name];
    const mapping = field?.extensions.neo4j;
    if (!field || !mapping) {
      this.#walk.found.ordinary = true;
      return { ...base, type: field?.type ?? GraphQLString, value: { kind: 'ordinary' } };
    }
    return { ...base, type: field.type, value: this.#value(mapping, field, nodes, reached) };
  }

  #value(mapping: FieldMapping, field: Field, nodes: FieldNodes, reached: readonly string[]): ValuePlan {
    const object = (among: readonly string[] = []) => this.object(compositeOf(field.type), nodes, among);
    switch (mapping.kind) {
      case 'property':
      case 'derived':
      case 'relationshipType':
      case 'isOutgoing':
      case 'score':
      case 'cursor':
      case 'groupMember':
        return mapping;
      case 'cypher': {
        const parameters = parametersOf(field, argumentsOf(field, nodes, this.planning));
        return { kind: 'cypher', on: mapping.on, write: (variable) => mapping.expression(variable, parameters) };
      }
      case 'endNode':
        return { kind: 'endNode', object: object(reached) };
      case 'passedNode':
        return { kind: 'passedNode', step: mapping.step, object: object() };
      case 'embedded':
        return { ...mapping, object: object() };
      case 'view':
        return this.#view(mapping, field, nodes);
      case 'traversalMember':
        return mapping.member === 'length' || mapping.member === 'isTruncated'
          ? { kind: mapping.member === 'length' ? 'pathLength' : 'isTruncated' }
          : { kind: 'traversed', what: mapping.member, object: object() };
      case 'shortestPaths':
      case 'neighbourhood':
        return planTraversal(this, mapping, field, nodes);
      case 'path':
        return planPath(this, mapping, field, nodes);
      case 'member':
        throw new GraphQLError(`${field.name} can only stand on a connection.`, { nodes });
    }
  }

  #view(mapping: ViewMapping, field: Field, nodes: FieldNodes): ValuePlan {
    const parameters = parametersOf(field, argumentsOf(field, nodes, this.planning));
    const under = new Selection(this.#walk, [...this.views, { mapping, parameters }]);
    return { kind: 'view', object: under.object(compositeOf(field.type), nodes) };
  }

  subfields(type: GraphQLObjectType, nodes: FieldNodes): Map<string, FieldNodes> {
    const { schema, fragments, variables } = this.#walk;
    return collectSubfields(schema, fragments, variables, type, [...nodes]);
  }

  /** What to read of objects of a type: one variant for all concrete types that read the same. */
  object(type: Composite, nodes: FieldNodes, reached: readonly string[] = []): ObjectPlan {
    const groups = new Map<string, { types: GraphQLObjectType[]; fields: Map<string, FieldNodes> }>();
    for (const each of this.#concreteTypes(type, reached)) {
      const fields = this.subfields(each, nodes);
      const signature = signatureOf(each, fields);
      const group = groups.get(signature) ?? { types: [], fields };
      group.types.push(each);
      groups.set(signature, group);
    }
    const several = groups.size > 1;
    const variants = [...groups.values()].map(({ types, fields }): VariantPlan => {
      const [first] = types;
      const typeName = typeNameOf(types);
      const planned = first ? [...fields].map(([key, each]) => this.field(key, each, first, reached)) : [];
      return {
        labels: several ? types.flatMap(labelsOf) : [],
        fields: planned.map((field) =>
          field.value.kind === 'typeName' ? { ...field, value: { kind: 'typeName', typeName } as const } : field,
        ),
        typeName: this.#walk.namesTypes && isAbstractType(type) ? typeName : undefined,
        nodeKey: planned.some(({ value }) => value.kind === 'ordinary') ? first && nodeKeyOf(first) : undefined,
      };
    });
    return { kind: 'object', variants };
  }

  #concreteTypes(type: Composite, reached: readonly string[]): readonly GraphQLObjectType[] {
    if (isObjectType(type)) {
      return [type];
    }
    const possible = this.#walk.schema.getPossibleTypes(type);
    const reachable = possible.filter((each) => labelsOf(each).some((label) => reached.includes(label)));
    return reachable.length > 0 ? reachable : possible;
  }

  nodeType(name: string): Composite {
    const type = this.#walk.schema.getType(name);
    if (isCompositeType(type)) {
      return type;
    }
    throw new GraphQLError(`The schema has no object, interface or union type ${name}.`);
  }
}

const nodeKeyOf = ({ extensions: { neo4j } }: GraphQLObjectType): string | undefined =>
  neo4j?.kind === 'node' ? neo4j.key : undefined;

const argumentsOf = (field: Field, [node]: FieldNodes, planning: Planning): FieldArguments | undefined =>
  node && new FieldArguments(field, node, planning);

/** Every argument that is given, as it stands in Cypher: $p0. */
const parametersOf = ({ args }: Field, given: FieldArguments | undefined): Record<string, string> =>
  Object.fromEntries(
    args.flatMap(({ name }) => (given?.isGiven(name) ? [[name, `$${given.parameter(name).name}`]] : [])),
  );

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
