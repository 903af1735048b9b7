import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { type Composite, compositeOf, isNode, labelsOf } from '../model/composite.ts';
import type { EnumMapping, PathMapping } from '../model/mapping.ts';
import { filterCondition, type Says, saysWhich, shown, skeletonOf } from './conditions.ts';
import { CursorError, decodeCursor, orderDigest } from './cursor.ts';
import { readingOf } from './given-key.ts';
import { isUnique, orderOf, placeOf, reachedKinds, startPlan, stepPlans } from './path-plan.ts';
import type {
  ConditionPlan,
  ConnectionResult,
  FieldPlan,
  ObjectPlan,
  OrderPlan,
  PathPlan,
  PositionPlan,
  Variables,
} from './plan.ts';
import type { Planner, Reached } from './planner.ts';
import { type FieldArguments, within } from './planning.ts';
import { viewConditions } from './views.ts';

/** The plan of a field that follows a path; `object` plans what is read of each row. */
export function planPath(
  planner: Planner,
  mapping: PathMapping,
  given: FieldArguments,
  object: (reached: Reached) => ObjectPlan,
): PathPlan {
  planner.planning.match();
  const node = planner.nodeType(mapping.nodeType);
  const steps = stepPlans(mapping, node);
  const start = startPlan(mapping, node, given, planner);
  const kinds = reachedKinds(mapping);
  const conditions = [
    ...viewConditions(planner.views, steps, start, narrowest(labelsOf(node), kinds)),
    ...argumentConditions(planner, given, node),
    ...filterOf(planner, given, node),
  ];
  const base = { kind: 'path', start, steps, conditions } as const;
  switch (mapping.result) {
    case 'one':
    case 'list': {
      const isSorted = !isUnique(mapping) && start.kind !== 'keys';
      const order = isSorted ? orderOf(planner, mapping, node, [], isNode(compositeOf(given.field.type))) : [];
      return { ...base, order, object: object({ kinds, digest: '' }), result: { kind: mapping.result } };
    }
    case 'connection': {
      const order = orderOf(planner, mapping, node, givenOrder(planner, given, mapping), false);
      const digest = orderDigest(order);
      const last = mapping.steps.at(-1);
      const says = last?.kind === 'hop' ? last.says : [];
      const rows = numbered(object({ kinds, digest, rows: { node, key: mapping.key, says } }));
      const countedUpTo = start.kind === 'fullText' ? start.countedUpTo : undefined;
      const result = { ...planConnection(planner, order, digest, given, rows), countedUpTo };
      return { ...base, order, object: rows, result };
    }
  }
}

/** The labels of a type, or the kinds to which alone relationships lead, where these tell more. */
const narrowest = (labels: readonly string[], kinds: readonly string[]): readonly string[] =>
  kinds.length === 0 || labels.every((label) => kinds.includes(label)) ? labels : kinds;

/**
 * Arguments that stand for a property keep the rows in which it equals them; those that stand for labels, nodes with one of them. The
 * default of one that nobody says does not hold where the filter says something of the same property.
 */
const argumentConditions = (planner: Planner, given: FieldArguments, node: Composite): ConditionPlan[] =>
  given.field.args.flatMap(({ name, type, defaultValue, extensions: { neo4j: mapping } }): ConditionPlan[] => {
    if (!mapping || !given.isGiven(name)) {
      return [];
    }
    const isDefault = defaultValue !== undefined && mapping.kind === 'property' && !given.isSaid(name);
    if (isDefault && filterSays(planner, given)(mapping)) {
      return [];
    }
    if (mapping.kind === 'labels') {
      return [{ kind: 'labels', labels: given.parameter(name) }];
    }
    const { read, made } = readingOf(planner.planning, given, type, mapping.value, name);
    const parameter = given.parameter(name, read, made);
    return [{ kind: 'compare', property: shown(planner, node, mapping), operator: 'equals', parameter }];
  });

const typeOf = (given: FieldArguments, argument: string) => {
  const type = given.field.args.find(({ name }) => name === argument)?.type;
  return type && getNamedType(type);
};

function filterOf(planner: Planner, given: FieldArguments, node: Composite): ConditionPlan[] {
  const type = typeOf(given, 'filter');
  if (!isInputObjectType(type) || !given.isGiven('filter')) {
    return [];
  }
  given.assume('filter', skeletonOf);
  return filterCondition(planner, type, given.read('filter')(planner.planning.variables), given, node, []);
}

/** Of which properties of the rows the filter says something; what its skeleton decides, which the plan assumes. */
const filterSays = ({ planning }: Planner, given: FieldArguments): Says =>
  saysWhich(typeOf(given, 'filter'), given.read('filter')(planning.variables));

export const enumOf = (given: FieldArguments, argument: string): EnumMapping => {
  const type = typeOf(given, argument);
  return (isEnumType(type) && type.extensions.neo4j) || {};
};

/** The order that a request asks for. */
function givenOrder({ planning }: Planner, given: FieldArguments, { steps }: PathMapping): OrderPlan[] {
  const { orders = {} } = enumOf(given, 'order');
  const asked = given.assume('order', (value) => (Array.isArray(value) ? value.join(' ') : ''));
  return asked.split(' ').flatMap((name) => {
    const term = orders[name];
    return term ? [{ ...term, kind: planning.kind(term.kind), on: placeOf(term, steps) }] : [];
  });
}

/** The fields of a connection, and those of its page. */
const connectionFields = ({ variants }: ObjectPlan): FieldPlan[] =>
  variants.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.value.kind === 'pageInfo' ? connectionFields(field.value.object) : [field])),
  );

/** The fields of a connection, its groups numbered. */
const numbered = ({ variants }: ObjectPlan): ObjectPlan => ({
  variants: variants.map(({ fields, ...variant }) => {
    let number = 0;
    return {
      ...variant,
      fields: fields.map((field) => {
        if (field.value.kind !== 'groups') {
          return field;
        }
        number += 1;
        return { ...field, value: { ...field.value, number: number - 1 } };
      }),
    };
  }),
});

function planConnection(
  planner: Planner,
  order: readonly OrderPlan[],
  digest: string,
  given: FieldArguments,
  object: ObjectPlan,
): Omit<ConnectionResult, 'countedUpTo'> {
  const values = connectionFields(object).map(({ value }) => value);
  const rows = values.flatMap((value) => (value.kind === 'rows' ? value.object.variants : []));
  const selects = (member: string) => values.some((value) => value.kind === 'page' && value.member === member);
  const backward = given.isGiven('last');
  if (backward && given.isGiven('first')) {
    given.refuse('first and last: a page is counted from one end; expected one of them.');
  }
  const sized = backward ? 'last' : 'first';
  const pageSize = within(given, sized, { ...planner.pageSizes, code: 'PAGE_TOO_LARGE' }, 0);
  const size = (variables: Variables) => pageSize(given.read(sized)(variables));
  // Refused here even where no rows are read.
  size(planner.planning.variables);
  const after = positionOf(planner, order, digest, given, 'after');
  const before = positionOf(planner, order, digest, given, 'before');
  const overread = selects(backward ? 'hasPreviousPage' : 'hasNextPage') ? 1 : 0;
  const showsEnds = selects('startCursor') || selects('endCursor');
  const [start, stop] = backward ? [before, after] : [after, before];
  const readsRows = overread > 0 || showsEnds || rows.length > 0;
  return {
    kind: 'connection',
    limit: readsRows
      ? planner.planning.parameter(
          (variables) => size(variables) + overread,
          given.origin(sized, [], `page and ${overread}`),
        )
      : undefined,
    pageSize: size,
    backward,
    after,
    before,
    digest,
    groups: values.filter((value) => value.kind === 'groups'),
    readsRows,
    readsCursors: showsEnds || rows.some(({ fields }) => fields.some(({ value }) => value.kind === 'cursor')),
    readsCount: selects('totalCount') || selects('totalCountIsLowerBound'),
    readsBehind: start !== undefined && selects(backward ? 'hasNextPage' : 'hasPreviousPage'),
    readsBeyond: stop !== undefined && overread > 0,
  };
}

function positionOf(
  { planning }: Planner,
  order: readonly OrderPlan[],
  digest: string,
  given: FieldArguments,
  name: 'after' | 'before',
): PositionPlan | undefined {
  const { longestCursor } = given.limits;
  const decode = (cursor: unknown): unknown[] | undefined => {
    if (typeof cursor === 'string' && cursor.length > longestCursor) {
      given.refuse(`${name}: it has ${cursor.length} characters, and is not a cursor of this API.`);
    }
    try {
      return typeof cursor === 'string' ? decodeCursor(digest, order, cursor) : undefined;
    } catch (error) {
      if (error instanceof CursorError) {
        given.refuse(`${name}: "${cursor}" ${error.message}.`);
      }
      throw error;
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
        isValue === '0'
          ? undefined
          : planning.parameter(
              (variables) => decode(read(variables))?.[index],
              given.origin(name, [], `cursor ${digest} ${index}`),
            ),
      );
}
