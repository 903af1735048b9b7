import { GraphQLError } from 'graphql';
import { encodeCursor } from './cursor.ts';
import { isEmitted } from './emit.ts';
import type {
  ConnectionResult,
  FieldPlan,
  MemberPlan,
  ObjectPlan,
  OperationPlan,
  PathPlan,
  TypeNamePlan,
  ValuePlan,
  Variables,
} from './plan.ts';

/** Under this key an object carries the name of its type for graphql-js, where that runs beside the plan. */
export const typeNameKey = Symbol('typeName');

export interface Shaped {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

/** Turns the values of the statement's one record into the response. Made once per plan. */
export type Shaper = (values: readonly unknown[], variables: Variables) => Shaped;

/** What a shaper of a nested value needs beside the value: the request's variables, and the row's cursor on an edge. */
interface Context {
  readonly variables: Variables;
  readonly errors: GraphQLError[];
  readonly cursor?: string;
}

type Shape = (value: unknown, context: Context) => unknown;

/** A null where the schema allows none; it moves up to the nearest place that may be null, as the specification says. */
class NullViolation extends Error {
  readonly path: (string | number)[] = [];
}

const located = (violation: NullViolation): GraphQLError =>
  new GraphQLError(violation.message, { path: violation.path });

/** The shaper of an operation: every field gets a small function of its own, so that a request decides nothing. */
export function shaper({ roots }: OperationPlan): Shaper {
  const fields = shapeFields(roots);
  return (values, variables) => {
    const errors: GraphQLError[] = [];
    try {
      return { data: fields(values, 0, { variables, errors }), errors };
    } catch (error) {
      if (error instanceof NullViolation) {
        return { data: null, errors: [...errors, located(error)] };
      }
      throw error;
    }
  };
}

function shapeFields(
  fields: readonly FieldPlan[],
): (values: readonly unknown[], from: number, context: Context) => Record<string, unknown> {
  let position = 0;
  const shapes = fields.map((field) => {
    const index = position;
    position += isEmitted(field.value) ? 1 : 0;
    return { key: field.key, index, shape: guarded(field, shapeValue(field.value)) };
  });
  return (values, from, context) => {
    const object: Record<string, unknown> = {};
    for (const { key, index, shape } of shapes) {
      object[key] = shape(values[from + index], context);
    }
    return object;
  };
}

/** A field whose null, or whose child's forbidden null, is dealt with as its type says. */
function guarded({ key, nonNull, coordinate }: FieldPlan, shape: Shape): Shape {
  return (value, context) => {
    try {
      const shaped = shape(value, context) ?? null;
      if (shaped === null && nonNull) {
        throw new NullViolation(`Cannot return null for non-nullable field ${coordinate}.`);
      }
      return shaped;
    } catch (error) {
      if (!(error instanceof NullViolation)) {
        throw error;
      }
      error.path.unshift(key);
      if (nonNull) {
        throw error;
      }
      context.errors.push(located(error));
      return null;
    }
  };
}

function shapeValue(value: ValuePlan): Shape {
  switch (value.kind) {
    case 'typeName':
      return value.typeName.kind === 'constant' ? always(value.typeName.name) : asIs;
    case 'property':
    case 'relationshipType':
      return asIs;
    case 'cursor':
      return (_, { cursor }) => cursor;
    case 'endNode':
    case 'passedNode':
    case 'embedded':
      return shapeObject(value.object);
    case 'path':
      return shapePath(value);
  }
}

const asIs: Shape = (value) => value;
const always =
  (name: string): Shape =>
  () =>
    name;

function shapeObject({ variants }: ObjectPlan): Shape {
  const several = variants.length > 1;
  const shapes = variants.map(({ fields, typeName }) => {
    const offset = (several ? 1 : 0) + (typeName?.kind === 'byLabel' ? 1 : 0);
    return { shape: shapeFields(fields), offset, typeName };
  });
  return (value, context) => {
    if (!Array.isArray(value)) {
      return null;
    }
    const chosen = shapes[several ? Number(value[0]) : 0];
    if (!chosen) {
      return null;
    }
    const { shape, offset, typeName } = chosen;
    const object = shape(value, offset, context);
    return typeName ? named(object, typeName, value[offset - 1]) : object;
  };
}

const named = (object: Record<string, unknown>, typeName: TypeNamePlan, told: unknown): Record<string, unknown> => ({
  ...object,
  [typeNameKey]: typeName.kind === 'constant' ? typeName.name : told,
});

function shapePath({ result }: PathPlan): Shape {
  switch (result.kind) {
    case 'one':
      return shapeObject(result.object);
    case 'list':
      return shapeList(shapeObject(result.object), result.nonNullItems);
    case 'connection':
      return shapeConnection(result);
  }
}

const shapeList =
  (item: Shape, nonNullItems: boolean): Shape =>
  (value, context) =>
    Array.isArray(value) ? value.map((each, index) => shapeItem(item, nonNullItems, each, index, context)) : null;

function shapeItem(item: Shape, nonNull: boolean, value: unknown, index: number, context: Context): unknown {
  try {
    const shaped = item(value, context) ?? null;
    if (shaped === null && nonNull) {
      throw new NullViolation('Cannot return null for a non-nullable item of a list.');
    }
    return shaped;
  } catch (error) {
    if (!(error instanceof NullViolation)) {
      throw error;
    }
    error.path.unshift(index);
    if (nonNull) {
      throw error;
    }
    context.errors.push(located(error));
    return null;
  }
}

/** One page: the values of its rows after the cursor, and how many rows there are in all where that was asked. */
interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: unknown;
  readonly cursorOf: (row: readonly unknown[] | undefined) => string | null;
}

function shapeConnection(result: ConnectionResult): Shape {
  const members = shapeMembers(result.members, result.readsCursors ? 1 : 0);
  return (value, context) => {
    const parts = Array.isArray(value) ? value : [];
    const found: unknown[][] = result.readsRows && Array.isArray(parts[0]) ? parts[0] : [];
    const size = result.pageSize(context.variables);
    const page: Page = {
      rows: found.length > size ? found.slice(0, size) : found,
      hasNext: found.length > size,
      hasPrevious: result.after !== undefined,
      total: result.readsCount ? parts.at(-1) : undefined,
      cursorOf: (row) => (row && Array.isArray(row[0]) ? encodeCursor(result.digest, row[0]) : null),
    };
    return members(page, context);
  };
}

type ShapeMember = (page: Page, context: Context) => unknown;

function shapeMembers(members: readonly MemberPlan[], offset: number): ShapeMember {
  let position = offset;
  const shapes = members.map((member): { key: string; shape: ShapeMember } => {
    const index = position;
    position += member.object ? 1 : 0;
    return { key: member.key, shape: shapeMember(member, index) };
  });
  return (page, context) => Object.fromEntries(shapes.map(({ key, shape }) => [key, shape(page, context)]));
}

function shapeMember(member: MemberPlan, index: number): ShapeMember {
  switch (member.member) {
    case 'edges':
    case 'nodes': {
      const shape = member.object ? shapeObject(member.object) : asIs;
      return ({ rows, cursorOf }, context) =>
        rows.map((row, position) => {
          const inRow = { ...context, cursor: cursorOf(row) ?? '' };
          return shapeItem(shape, true, row[index], position, inRow);
        });
    }
    case 'pageInfo':
      return shapeMembers(member.members ?? [], 0);
    case 'totalCount':
      return ({ total }) => total;
    case 'hasNextPage':
      return ({ hasNext }) => hasNext;
    case 'hasPreviousPage':
      return ({ hasPrevious }) => hasPrevious;
    case 'startCursor':
      return ({ rows, cursorOf }) => cursorOf(rows[0]);
    case 'endCursor':
      return ({ rows, cursorOf }) => cursorOf(rows.at(-1));
    case 'typeName':
      return () => member.typeName;
  }
}
