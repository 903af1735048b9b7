import {
  type FieldNode,
  GraphQLError,
  type GraphQLLeafType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';
import { encodeCursor } from './cursor.ts';
import { inlined, isEmitted, widthOf } from './emit.ts';
import { itemsAreNonNull, leafWriter, quote } from './json.ts';
import type {
  ConnectionResult,
  FieldPlan,
  MemberPlan,
  ObjectPlan,
  OperationPlan,
  Variables,
  VariantPlan,
} from './plan.ts';

/** Under these keys, which no response name can be, objects tell graphql-js their type and their node, where it runs beside the plan. */
export const typeNameKey = '#type';
export const nodeKeyKey = '#key';

export interface Shaped {
  /** The `data` of the response as JSON. */
  readonly text: string;
  readonly errors: readonly GraphQLError[];
}

/** Turns the values of the statement's one record into the response. Made once per plan. */
export type Shaper = (values: readonly unknown[], variables: Variables) => Shaped;

interface Request {
  readonly variables: Variables;
  readonly errors: FieldError[];
}

/** Writes a value of the record as JSON; `cursor` is the position of the row it belongs to. */
type Write<T = unknown> = (value: T, request: Request, cursor: string) => string;

const nothing = 'null';

/** A value that cannot stand in the response; it leaves a null at the nearest place that may be null, as the specification says. */
class FieldError extends Error {
  readonly path: (string | number)[] = [];
  readonly nodes: readonly FieldNode[];
  readonly reason: Error | undefined;
  constructor(message: string, nodes: readonly FieldNode[], reason?: Error) {
    super(message);
    this.nodes = nodes;
    this.reason = reason;
  }
  located(): GraphQLError {
    const { nodes, path, reason } = this;
    return new GraphQLError(this.message, { nodes, path, originalError: reason });
  }
}

/** The shaper of an operation: every field gets a small function of its own, so that a request decides nothing. */
export function shaper({ roots }: OperationPlan): Shaper {
  const write = fieldsWriter(roots, []);
  return (values, variables) => {
    const request: Request = { variables, errors: [] };
    let text = nothing;
    try {
      text = write(values, request, '');
    } catch (error) {
      request.errors.push(asFieldError(error, []));
    }
    return { text, errors: request.errors.map((error) => error.located()) };
  };
}

const asFieldError = (error: unknown, nodes: readonly FieldNode[]): FieldError =>
  error instanceof FieldError ? error : new FieldError((error as Error).message, nodes, error as Error);

/** Where a value stands: what an error there is called, and whether null may stand there. */
interface Place {
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
  readonly isNonNull: boolean;
}

/** Writes a value at a key or index; deals with its null, and with what failed inside it, as its type says. */
function writeAt<T>(
  at: string | number,
  { coordinate, nodes, isNonNull }: Place,
  write: Write<T>,
  value: T,
  request: Request,
  cursor: string,
): string {
  const known = request.errors.length;
  try {
    const text = write(value, request, cursor);
    if (isNonNull && text === nothing) {
      throw new FieldError(`Cannot return null for non-nullable field ${coordinate}.`, nodes);
    }
    return text;
  } catch (error) {
    const failed = asFieldError(error, nodes);
    if (isNonNull) {
      failed.path.unshift(at);
      throw failed;
    }
    request.errors.push(failed);
    return nothing;
  } finally {
    for (let index = known; index < request.errors.length; index += 1) {
      request.errors[index]?.path.unshift(at);
    }
  }
}

/** A member that begins an object, beside those of the response. */
interface Leading {
  readonly key: string;
  readonly write: (values: readonly unknown[]) => string;
}

/** Writes an object from the values of a list, which begin at a position. */
function variantWriter({ fields, typeName, nodeKey }: VariantPlan, from: number): Write<readonly unknown[]> {
  let position = from;
  const leading: Leading[] = [];
  const lead = (key: string) => {
    const index = position;
    leading.push({ key, write: (values) => JSON.stringify(values[index] ?? null) });
    position += 1;
  };
  if (typeName?.kind === 'constant') {
    leading.push({ key: typeNameKey, write: () => quote(typeName.name) });
  } else if (typeName) {
    lead(typeNameKey);
  }
  if (nodeKey !== undefined) {
    lead(nodeKeyKey);
  }
  return fieldsWriter(fields, leading, position);
}

function fieldsWriter(fields: readonly FieldPlan[], leading: readonly Leading[], from = 0): Write<readonly unknown[]> {
  let position = from;
  const written = fields.filter(({ value }) => value.kind !== 'ordinary');
  const parts = written.map((field, number) => {
    const within = inlined(field);
    const index = position;
    position += within ? widthOf(within) : isEmitted(field) ? 1 : 0;
    return {
      index,
      before: `${number + leading.length === 0 ? '' : ','}"${field.key}":`,
      key: field.key,
      place: placeOf(field),
      /** Most values are texts; they need none of what other values do. */
      isText: isText(field),
      takesAll: within !== undefined,
      write: within ? variantWriter(within, index) : valueWriter(field),
    };
  });
  return (values, request, cursor) => {
    let text = '{';
    for (let number = 0; number < leading.length; number += 1) {
      text += `${number === 0 ? '' : ','}"${leading[number]?.key}":${leading[number]?.write(values)}`;
    }
    for (const { index, before, key, place, isText, takesAll, write } of parts) {
      const value = values[index];
      text +=
        isText && typeof value === 'string'
          ? before + quote(value)
          : before + writeAt(key, place, write as Write, takesAll ? values : value, request, cursor);
    }
    return `${text}}`;
  };
}

const isText = ({ value, type }: FieldPlan): boolean =>
  value.kind === 'property' && ['String', 'ID'].includes(String(getNullableType(type)));

const placeOf = ({ coordinate, nodes, type }: FieldPlan): Place => ({
  coordinate,
  nodes,
  isNonNull: isNonNullType(type),
});

function valueWriter(field: FieldPlan): Write {
  const { value } = field;
  switch (value.kind) {
    case 'typeName':
      return value.typeName.kind === 'constant' ? always(quote(value.typeName.name)) : leaf(field);
    case 'cursor':
      return (_value, _request, cursor) => quote(cursor);
    case 'derived': {
      const write = leaf(field);
      return (values, request, cursor) => {
        const given = (values as readonly unknown[]).map((each, index) => [value.from[index]?.name, each]);
        return write(value.derive(Object.fromEntries(given)), request, cursor);
      };
    }
    case 'endNode':
    case 'passedNode':
    case 'embedded':
    case 'view':
      return objectWriter(value.object);
    case 'shortestPaths':
    case 'traversed':
      return listWriter(objectWriter(value.object), field);
    case 'neighbourhood':
      return objectWriter(value.object);
    case 'path': {
      const { result } = value;
      if (result.kind === 'connection') {
        return connectionWriter(result, field);
      }
      const write = objectWriter(result.object);
      return result.kind === 'one' ? write : listWriter(write, field);
    }
    default:
      return leaf(field);
  }
}

const always =
  (text: string): Write =>
  () =>
    text;

/** A scalar or enum, or a list of them. */
function leaf(field: FieldPlan): Write {
  const write = leafWriter(getNamedType(field.type) as GraphQLLeafType);
  const writeOrNull = (value: unknown) => (value === null || value === undefined ? nothing : write(value));
  return isListType(getNullableType(field.type)) ? listWriter(writeOrNull, field) : writeOrNull;
}

function listWriter(write: Write, field: FieldPlan): Write {
  const items = itemsWriter(write, { ...placeOf(field), isNonNull: itemsAreNonNull(field.type) });
  return (value, request, cursor) => (Array.isArray(value) ? items(value, request, cursor) : nothing);
}

const itemsWriter =
  <T>(write: Write<T>, place: Place): Write<readonly T[]> =>
  (items, request, cursor) => {
    const texts: string[] = new Array(items.length);
    for (let index = 0; index < items.length; index += 1) {
      texts[index] = writeAt(index, place, write, items[index] as T, request, cursor);
    }
    return `[${texts.join()}]`;
  };

/** An object; with several variants its list begins with the number of the variant. */
function objectWriter({ variants }: ObjectPlan): Write {
  const several = variants.length > 1;
  const writers = variants.map((variant) => variantWriter(variant, several ? 1 : 0));
  return (value, request, cursor) => {
    const write = Array.isArray(value) ? writers[several ? Number(value[0]) : 0] : undefined;
    return write ? write(value as unknown[], request, cursor) : nothing;
  };
}

/** One page, ready to be written: its rows with their cursors, and what lies around them. */
interface Page {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: unknown;
}

interface Row {
  /** The objects read of it, or the only one. */
  readonly value: unknown;
  readonly cursor: string;
}

function connectionWriter(result: ConnectionResult, field: FieldPlan): Write {
  const { digest, readsCursors, readsRows, readsCount, readsBehind, readsBeyond, backward } = result;
  const objects = result.members.filter(({ object }) => object !== undefined).length;
  const isBare = objects === 1 && !readsCursors;
  const write = membersWriter(result.members, isBare ? undefined : readsCursors ? 1 : 0, placeOf(field));
  const parts = [readsRows, readsCount, readsBehind, readsBeyond];
  const count = parts.filter(Boolean).length;
  const position = (part: number) => (parts[part] ? parts.slice(0, part).filter(Boolean).length : -1);
  const [rowsAt, countAt, behindAt, beyondAt] = [position(0), position(1), position(2), position(3)];
  return (value, request, cursor) => {
    const given = count === 1 ? [value] : (value as unknown[]);
    const found = (given[rowsAt] ?? []) as unknown[];
    const size = result.pageSize(request.variables);
    const rows = (found.length > size ? found.slice(0, size) : found).map((row) => ({
      value: row,
      cursor: readsCursors ? encodeCursor(digest, (row as unknown[][])[0] ?? []) : '',
    }));
    const more = found.length > size || given[beyondAt] === true;
    const behind = given[behindAt] === true;
    const page: Page = {
      rows: backward ? rows.reverse() : rows,
      hasNextPage: backward ? behind : more,
      hasPreviousPage: backward ? more : behind,
      totalCount: given[countAt],
    };
    return write(page, request, cursor);
  };
}

/** @param from where in a row its objects begin; undefined where the row is its only object */
function membersWriter(members: readonly MemberPlan[], from: number | undefined, place: Place): Write<Page> {
  let position = from;
  const parts = members.map((member, number) => {
    const index = position;
    position = position === undefined ? undefined : position + (member.object ? 1 : 0);
    const before = `${number === 0 ? '' : ','}"${member.key}":`;
    const mayBeNull = member.member === 'startCursor' || member.member === 'endCursor';
    return {
      before,
      key: member.key,
      place: { ...place, isNonNull: !mayBeNull },
      write: memberWriter(member, index, place),
    };
  });
  return (page, request, cursor) => {
    let text = '{';
    for (const { before, key, place, write } of parts) {
      text += before + writeAt(key, place, write, page, request, cursor);
    }
    return `${text}}`;
  };
}

function memberWriter(
  { key, member, object, members, typeName }: MemberPlan,
  index: number | undefined,
  outer: Place,
): Write<Page> {
  const place = { ...outer, coordinate: `${outer.coordinate}.${key}`, isNonNull: true };
  switch (member) {
    case 'edges':
    case 'nodes': {
      const write = object ? objectWriter(object) : always(nothing);
      const items = itemsWriter<Row>(
        ({ value, cursor }, request) =>
          write(index === undefined ? value : (value as unknown[])[index], request, cursor),
        place,
      );
      return ({ rows }, request, cursor) => items(rows, request, cursor);
    }
    case 'pageInfo':
      return membersWriter(members ?? [], 0, place);
    case 'totalCount':
      return ({ totalCount }) => String(totalCount);
    case 'hasNextPage':
    case 'hasPreviousPage':
      return (page) => String(page[member]);
    case 'startCursor':
    case 'endCursor':
      return ({ rows }) => {
        const row = rows.at(member === 'startCursor' ? 0 : -1);
        return row ? quote(row.cursor) : nothing;
      };
    case 'typeName':
      return () => quote(typeName ?? '');
  }
}
