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
import { fragmentOf } from '../cypher/fragment.ts';
import { type Composite, compositeOf, holderLabelsOf, labelsOf, nodeKeyOf } from '../model/composite.ts';
import { type FieldMapping, type PropertyMapping, typeNameKey } from '../model/mapping.ts';
import { variableOf } from '../model/scope.ts';
import { fieldsBelow, fieldsOfOperation } from './collected-fields.ts';
import { type FieldNodes, readSame, type Selected, typeNameOf } from './concrete-types.ts';
import { shownIf } from './hidden-properties.ts';
import { ordinaryKey } from './ordinary-key.ts';
import type {
  Assumption,
  FieldPlan,
  ObjectPlan,
  OperationPlan,
  PropertyPlan,
  TypeNamePlan,
  ValuePlan,
  Variables,
  VariantPlan,
  WrittenCondition,
} from './plan.ts';
import type { PageSizes, Planner, Reached } from './planner.ts';
import { type Field, FieldArguments, Planning } from './planning.ts';
import { planGroups } from './select-groups.ts';
import { planPath } from './select-path.ts';
import { planTraversal } from './select-traversal.ts';
import { hidden, parametersOf, type View, viewsWithin } from './views.ts';

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
  // Where graphql-js runs beside the plan it must know the type of each object.
  return plan.complete ? plan : selectOperation(options, true);
}

function selectOperation(options: SelectOptions, namesTypes: boolean): OperationPlan {
  const { variables, ...lasting } = options;
  const { schema, operation, document } = lasting;
  const root = schema.getQueryType();
  if (!root) {
    throw new GraphQLError('The schema has no queries.');
  }
  const planning = new Planning(schema, variables);
  planning.assumptions.push(...directiveAssumptions(document, variables));
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const found = { ordinary: false };
  const views = (schema.extensions.neo4j?.hiding ?? []).map((each) => hidden(each, planning));
  const selection = new Selection({ ...lasting, fragments, planning, namesTypes, found }, views);
  const fields = fieldsOfOperation(schema, fragments, variables, root, operation);
  const roots = [...fields].map(([key, nodes]) => selection.field(key, nodes, root));
  planning.finish();
  const { parameters, bound, assumptions, checks, size } = planning;
  return { roots, complete: !found.ordinary, parameters, bound, assumptions, checks, size };
}

interface Walk extends Omit<SelectOptions, 'variables'> {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly planning: Planning;
  readonly namesTypes: boolean;
  /** Whether a field was met that is not in the graph. */
  readonly found: { ordinary: boolean };
}

const text = new GraphQLNonNull(GraphQLString);
const textMapping = (name: string): PropertyMapping => ({ kind: 'property', on: 'node', name, value: 'String' });
const nowhere: Reached = { kinds: [], digest: '' };

/** A walk over an operation, under some views. */
class Selection implements Planner {
  readonly #walk: Walk;
  readonly views: readonly View[];
  readonly planning: Planning;
  readonly pageSizes: PageSizes;

  constructor(walk: Walk, views: readonly View[]) {
    this.#walk = walk;
    this.views = views;
    this.planning = walk.planning;
    this.pageSizes = walk.pageSizes;
  }

  /** @param types all types of which it is read alike */
  field(
    key: string,
    nodes: FieldNodes,
    parent: GraphQLObjectType,
    reached = nowhere,
    types: readonly GraphQLObjectType[] = [parent],
  ): FieldPlan {
    this.planning.plannedField();
    const name = nodes[0]?.name.value ?? '';
    const base = { key, nodes, coordinate: `${parent.name}.${name}` };
    if (name === '__typename') {
      return { ...base, type: text, value: { kind: 'typeName', typeName: parent.name } };
    }
    const field = parent.getFields()[name];
    const mapping = field?.extensions.neo4j;
    if (!field || !mapping) {
      this.#walk.found.ordinary = true;
      return { ...base, type: field?.type ?? GraphQLString, value: { kind: 'ordinary' } };
    }
    const value = this.#showing(field, nodes).#value(mapping, field, nodes, reached, types);
    return { ...base, type: field.type, value };
  }

  /** This walk, or one that also sees what is hidden, or no longer does, where a field says so. */
  #showing(field: Field, nodes: FieldNodes): Selection {
    let { views } = this;
    for (const hiding of this.#walk.schema.extensions.neo4j?.hiding ?? []) {
      const { unless } = hiding;
      const canSay = unless !== undefined && field.args.some(({ name }) => name === unless);
      const given = canSay ? this.#arguments(field, nodes) : undefined;
      if (canSay && given?.isSaid(unless)) {
        const others = views.filter(({ shows }) => shows !== hiding);
        const isShown = given.assume(unless, (value) => value === true);
        views = isShown ? others : [hidden(hiding, this.planning), ...others];
      }
    }
    return views === this.views ? this : new Selection(this.#walk, views);
  }

  #value(
    mapping: FieldMapping,
    field: Field,
    nodes: FieldNodes,
    reached: Reached,
    types: readonly GraphQLObjectType[],
  ): ValuePlan {
    const object = (among = nowhere) => this.object(compositeOf(field.type), nodes, among);
    switch (mapping.kind) {
      case 'property':
        return this.#shown(mapping, types);
      case 'derived':
        return { ...mapping, from: mapping.from.map((property) => this.#shown(property, types)) };
      case 'page':
        return mapping;
      case 'cursor':
        return { kind: 'cursor', digest: reached.digest };
      case 'cypher': {
        const parameters = { ...parametersOf(this.views), ...argumentsIn(this.#arguments(field, nodes)) };
        const { on, expression } = mapping;
        return { kind: 'cypher', write: (scope) => fragmentOf(expression(variableOf(on, scope), parameters, scope)) };
      }
      case 'endNode':
        return { kind: 'object', of: mapping, presentWith: [], object: object(reached) };
      case 'passedNode':
        return { kind: 'object', of: mapping, presentWith: [], object: object() };
      case 'embedded': {
        const { on } = mapping;
        const presentWith = mapping.presentWith.map((name) => this.#shown({ ...textMapping(name), on }, types));
        return { kind: 'object', of: mapping, presentWith, object: object() };
      }
      case 'rows':
      case 'pageInfo':
        return { kind: mapping.kind, object: object(reached) };
      case 'view': {
        const views = viewsWithin(this.views, mapping, this.#arguments(field, nodes), this.planning);
        const under = new Selection(this.#walk, views);
        return { kind: 'view', object: under.object(compositeOf(field.type), nodes) };
      }
      case 'traversed':
        return { ...mapping, object: object() };
      case 'groups':
        return planGroups(this, this.#arguments(field, nodes), reached, object());
      case 'groupKeys':
        return { kind: 'groupKeys', object: object() };
      case 'groupNode':
        return { kind: 'groupNode', labels: labelsOf(compositeOf(field.type)), object: object() };
      case 'shortestPath':
      case 'shortestPaths':
      case 'neighbourhood':
        return planTraversal(this, mapping, this.#arguments(field, nodes), object());
      case 'path':
        return planPath(this, mapping, this.#arguments(field, nodes), object);
    }
  }

  /** A property of nodes of some types, as the views show it. */
  #shown(mapping: PropertyMapping, types: readonly Composite[]): PropertyPlan {
    const kinds = types.map(holderLabelsOf);
    const condition = mapping.on === 'node' ? shownIf(this.views, kinds, mapping.name) : undefined;
    return { ...mapping, value: this.planning.kind(mapping.value), shownIf: condition };
  }

  shownIf(node: Composite, property: string): WrittenCondition | undefined {
    const kinds = this.#concreteTypes(node, nowhere).map(labelsOf);
    return shownIf(this.views, kinds, property);
  }

  #arguments(field: Field, [node]: FieldNodes): FieldArguments {
    if (!node) {
      throw new Error(`${field.name} stands nowhere in the operation.`);
    }
    return new FieldArguments(field, node, this.planning);
  }

  /** What to read of objects of a type: one variant for all concrete types that read the same. */
  object(type: Composite, nodes: FieldNodes, reached = nowhere): ObjectPlan {
    const { schema, fragments, planning, namesTypes } = this.#walk;
    const groups: [Selected, ...Selected[]][] = [];
    for (const each of this.#concreteTypes(type, reached)) {
      const selected = { type: each, fields: fieldsBelow(schema, fragments, planning.variables, each, nodes) };
      const group = groups.find(([first]) => readSame(first, selected));
      group ? group.push(selected) : groups.push([selected]);
    }
    const variants = groups.map((group): VariantPlan => {
      const [first] = group;
      const types = group.map((each) => each.type);
      const typeName = { kind: 'typeName', typeName: typeNameOf(types) } as const;
      const fields = [...first.fields].map(([key, each]) => this.field(key, each, first.type, reached, types));
      const nodeKey = fields.some(({ value }) => value.kind === 'ordinary') && nodeKeyOf(first.type);
      const told = { coordinate: type.name, nodes, type: text };
      return {
        labels: groups.length > 1 ? types.flatMap(labelsOf) : [],
        fields: [
          ...(namesTypes && isAbstractType(type) ? [{ ...told, key: typeNameKey, value: typeName }] : []),
          ...(nodeKey ? [{ ...told, ...ordinaryKey(planning.key(nodeKey)) }] : []),
          ...fields.map((field) => (field.value.kind === 'typeName' ? { ...field, value: typeName } : field)),
        ],
      };
    });
    return { variants };
  }

  #concreteTypes(type: Composite, { kinds }: Reached): readonly GraphQLObjectType[] {
    if (isObjectType(type)) {
      return [type];
    }
    const possible = this.#walk.schema.getPossibleTypes(type);
    const reachable = possible.filter((each) => labelsOf(each).some((label) => kinds.includes(label)));
    return reachable.length > 0 ? reachable : possible;
  }

  typeName(type: Composite, reached: Reached): TypeNamePlan {
    return typeNameOf(this.#concreteTypes(type, reached));
  }

  nodeType(name: string): Composite {
    const type = this.#walk.schema.getType(name);
    if (isCompositeType(type)) {
      return type;
    }
    throw new GraphQLError(`The schema has no object, interface or union type ${name}.`);
  }
}

/** Every argument that is given, as it stands in Cypher: $p0. */
const argumentsIn = (given: FieldArguments): Record<string, string> =>
  Object.fromEntries(
    given.field.args
      .filter(({ name }) => given.isGiven(name))
      .map(({ name }) => [name, `$${given.parameter(name).name}`]),
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
  return [...names].map((name) => ({ read: readerOf(name), chosen: variables[name] }));
}

/** Apart, so that it holds nothing of the request at hand. */
const readerOf = (name: string) => (variables: Variables) => variables[name];
