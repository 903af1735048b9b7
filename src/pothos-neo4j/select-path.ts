import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import { type Composite, compositeOf, type FieldNodes, labelsOf } from './composite.ts';
import { filterCondition, skeletonOf } from './conditions.ts';
import { CursorError, decodeCursor, orderDigest } from './cursor.ts';
import type { PathMapping } from './mapping.ts';
import { isUnique, orderOf, reachedKinds, startPlan, stepPlans } from './path-plan.ts';
import type {
  ConditionPlan,
  ConnectionResult,
  MemberPlan,
  ObjectPlan,
  OrderPlan,
  PathPlan,
  PositionPlan,
  Variables,
} from './plan.ts';
import { type Field, FieldArguments, type Planning } from './planning.ts';
import { type View, viewConditions } from './views.ts';

/** How many rows a page holds when the request does not say, and at most. */
export interface PageSizes {
  readonly standard: number;
  readonly largest: number;
}

/** What planning a path needs of the walk it is a part of. */
export interface Planner {
  readonly planning: Planning;
  readonly pageSizes: PageSizes;
  readonly views: readonly View[];
  object(type: Composite, nodes: FieldNodes, reached?: readonly string[]): ObjectPlan;
  subfields(type: GraphQLObjectType, nodes: FieldNodes): Map<string, FieldNodes>;
  nodeType(name: string): Composite;
}

/** The plan of a field that follows a path. */
export function planPath(planner: Planner, mapping: PathMapping, field: Field, nodes: FieldNodes): PathPlan {
  const [first] = nodes;
  if (!first) {
    throw new Error(`${field.name} stands nowhere in the operation.`);
  }
  const given = new FieldArguments(field, first, planner.planning);
  const node = planner.nodeType(mapping.nodeType);
  const steps = stepPlans(mapping, node);
  const start = startPlan(mapping, node, given);
  const conditions = [
    ...viewConditions(planner.views, steps, 'labels' in start ? start.labels : [], labelsOf(node)),
    ...mapping.equals.flatMap(({ argument, on, property, value }): ConditionPlan[] =>
      given.isGiven(argument)
        ? [{ kind: 'compare', on, property, value, operator: 'equals', parameter: given.parameter(argument) }]
        : [],
    ),
    ...filterOf(planner, field, given),
  ];
  const base = { kind: 'path', start, steps, conditions } as const;
  const reached = reachedKinds(mapping);
  const object = () => planner.object(compositeOf(field.type), nodes, reached);
  switch (mapping.result) {
    case 'one':
    case 'list': {
      const isOrdered = !isUnique(mapping) && start.kind !== 'keys';
      return {
        ...base,
        order: isOrdered ? orderOf(mapping, node, []) : [],
        result: { kind: mapping.result, object: object() },
      };
    }
    case 'groups': {
      const by = given.assume('by', (value) => groupsOf(field)[String(value)]) ?? given.refuse('by: unknown value.');
      const limit = planner.planning.parameter((variables) => pageSize(planner, given, 'first', variables));
      return { ...base, order: [], result: { kind: 'groups', by: { ...by, on: 'node' }, limit, object: object() } };
    }
    case 'connection': {
      const order = orderOf(mapping, node, givenOrder(given, field, steps.length));
      return { ...base, order, result: planConnection(planner, order, field, given, nodes, reached) };
    }
  }
}

function filterOf(planner: Planner, field: Field, given: FieldArguments): ConditionPlan[] {
  const type = field.args.find(({ name }) => name === 'filter')?.type;
  if (!type || !given.isGiven('filter')) {
    return [];
  }
  given.assume('filter', skeletonOf);
  const value = given.read('filter')(planner.planning.variables);
  return filterCondition(planner, getNamedType(type) as GraphQLInputObjectType, value, given, []);
}

const enumOf = (field: Field, argument: string) => {
  const type = field.args.find(({ name }) => name === argument)?.type;
  return type && (getNamedType(type) as GraphQLEnumType).extensions.neo4j;
};
const groupsOf = (field: Field) => enumOf(field, 'by')?.groups ?? {};

/** The order that a request asks for. */
function givenOrder(given: FieldArguments, field: Field, steps: number): OrderPlan[] {
  const orders = enumOf(field, 'order')?.orders ?? {};
  const asked = given.assume('order', (value) => (Array.isArray(value) ? value.join(' ') : ''));
  return asked.split(' ').flatMap((name) => {
    const term = orders[name];
    return term ? [{ ...term, on: term.on === 'node' ? 'node' : steps - 1 } as const] : [];
  });
}

function planConnection(
  planner: Planner,
  order: readonly OrderPlan[],
  field: Field,
  given: FieldArguments,
  nodes: FieldNodes,
  reached: readonly string[],
): ConnectionResult {
  const connection = compositeOf(field.type);
  const members = isObjectType(connection) ? planMembers(planner, connection, nodes, reached) : [];
  const all = members.flatMap((member) => [member, ...(member.members ?? [])]);
  const selects = (...names: MemberPlan['member'][]) => all.some(({ member }) => names.includes(member));
  const backward = given.isGiven('last');
  if (backward && given.isGiven('first')) {
    given.refuse('first and last: a page is counted from one end; expected one of them.');
  }
  const size = (variables: Variables) => pageSize(planner, given, backward ? 'last' : 'first', variables);
  const digest = orderDigest(order);
  const after = positionOf(planner, order, digest, given, 'after');
  const before = positionOf(planner, order, digest, given, 'before');
  const overread = selects(backward ? 'hasPreviousPage' : 'hasNextPage') ? 1 : 0;
  const readsEdgeCursor = all.some(({ object }) =>
    object?.variants.some(({ fields }) => fields.some(({ value }) => value.kind === 'cursor')),
  );
  const [start, stop] = backward ? [before, after] : [after, before];
  return {
    kind: 'connection',
    limit: planner.planning.parameter((variables) => size(variables) + overread),
    pageSize: size,
    backward,
    after,
    before,
    digest,
    members,
    readsRows: overread > 0 || selects('edges', 'nodes', 'startCursor', 'endCursor'),
    readsCursors: readsEdgeCursor || selects('startCursor', 'endCursor'),
    readsCount: selects('totalCount'),
    readsBehind: start !== undefined && selects(backward ? 'hasNextPage' : 'hasPreviousPage'),
    readsBeyond: stop !== undefined && overread > 0,
  };
}

function planMembers(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: FieldNodes,
  reached: readonly string[],
): MemberPlan[] {
  return [...planner.subfields(type, nodes)].map(([key, fieldNodes]) => {
    const field = type.getFields()[fieldNodes[0]?.name.value ?? ''];
    const mapping = field?.extensions.neo4j;
    if (!field || mapping?.kind !== 'member') {
      return { key, member: 'typeName', typeName: type.name };
    }
    const { member } = mapping;
    const inner = compositeOrUndefined(field);
    if (member === 'pageInfo') {
      return { key, member, members: isObjectType(inner) ? planMembers(planner, inner, fieldNodes, reached) : [] };
    }
    return inner ? { key, member, object: planner.object(inner, fieldNodes, reached) } : { key, member };
  });
}

const compositeOrUndefined = (field: Field): Composite | undefined => {
  const named = getNamedType(field.type);
  return 'getFields' in named || 'getTypes' in named ? compositeOf(field.type) : undefined;
};

function positionOf(
  { planning }: Planner,
  order: readonly OrderPlan[],
  digest: string,
  given: FieldArguments,
  name: 'after' | 'before',
): PositionPlan | undefined {
  const decode = (cursor: unknown): unknown[] | undefined => {
    if (typeof cursor !== 'string') {
      return undefined;
    }
    try {
      return decodeCursor(digest, order, cursor);
    } catch (error) {
      return error instanceof CursorError ? given.refuse(`${name}: "${cursor}" ${error.message}.`) : raise(error);
    }
  };
  // Which values of the cursor are null decides the condition; what they are does not.
  const nulls = given.assume(name, (cursor) =>
    decode(cursor)
      ?.map((value) => (value === null ? '0' : '1'))
      .join(''),
  );
  const read = given.read(name);
  return nulls === undefined
    ? undefined
    : [...nulls].map((isValue, index) =>
        isValue === '0' ? undefined : planning.parameter((variables) => decode(read(variables))?.[index]),
      );
}

const raise = (error: unknown): never => {
  throw error;
};

function pageSize(
  { pageSizes: { standard, largest } }: Planner,
  given: FieldArguments,
  name: 'first' | 'last',
  variables: Variables,
): number {
  const size = given.read(name)(variables) ?? standard;
  if (typeof size !== 'number' || size < 0 || size > largest) {
    given.refuse(`${name}: ${size} is out of range; expected 0 to ${largest}.`);
  }
  return size;
}
