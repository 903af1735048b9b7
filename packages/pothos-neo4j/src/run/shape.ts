import { type GraphQLError, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { inlined, isEmitted, widthOf } from '../emit/layout.ts';
import { pageMembers } from '../model/mapping.ts';
import { encodeCursor } from '../plan/cursor.ts';
import type { ConnectionResult, FieldPlan, ObjectPlan, OperationPlan, Variables, VariantPlan } from '../plan/plan.ts';
import { FieldError, nothing, placeOf, type Request, ResponseTooLong, type Write, writeAt } from './field-error.ts';
import { itemsAreNonNull, leafWriter, quote } from './json.ts';

export interface ShapedResponse {
  /** The `data` of the response as JSON. */
  readonly text: string;
  readonly errors: readonly GraphQLError[];
}

/**
 * Turns the values of the statement's one record into the response. Made once per plan.
 * @param most how many characters the data may have
 * @throws ResponseTooLong as soon as they have more
 */
export type Shaper = (values: readonly unknown[], variables: Variables, most?: number) => ShapedResponse;

/** The shaper of an operation: every field gets a small function of its own, so that a request decides nothing. */
export function shaper({ roots }: OperationPlan): Shaper {
  const write = fieldsWriter(roots, 0);
  return (values, variables, most = Number.POSITIVE_INFINITY) => {
    const request: Request = { variables, errors: [], most, written: 0 };
    let text = nothing;
    try {
      text = write(values, request);
    } catch (error) {
      if (error instanceof ResponseTooLong) {
        throw error;
      }
      request.errors.push(FieldError.of(error, []));
    }
    if (text.length > most) {
      throw new ResponseTooLong();
    }
    return { text, errors: request.errors.map((error) => error.located()) };
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Writes an object from the values of a list, which begin at a position. */
function fieldsWriter(fields: readonly FieldPlan[], from: number): Write {
  let position = from;
  const parts = fields
    .filter(({ value }) => value.kind !== 'ordinary')
    .map((field, number) => {
      const within = inlined(field);
      const index = position;
      position += within ? widthOf(within) : isEmitted(field) ? 1 : 0;
      return {
        before: `${number === 0 ? '' : ','}"${field.key}":`,
        key: field.key,
        place: placeOf(field),
        /** Most values are texts; they need none of what other values do. */
        isText: field.value.kind === 'property' && /^(String|ID)!?$/.test(String(field.type)),
        ...reading(field, index, within),
      };
    });
  return (given, request) => {
    const values = listOf(given);
    let text = '{';
    for (const { before, key, place, isText, at, write } of parts) {
      const value = at === undefined ? values : values[at];
      request.written += before.length;
      if (isText && typeof value === 'string') {
        const quoted = quote(value);
        request.written += quoted.length;
        text += before + quoted;
      } else {
        text += before + writeAt(key, place, write, value, request);
      }
    }
    if (request.written > request.most) {
      throw new ResponseTooLong();
    }
    return `${text}}`;
  };
}

/** Where among the values of its object a field stands, undefined where it takes them all, and what writes it. */
function reading(
  field: FieldPlan,
  index: number,
  within: VariantPlan | undefined,
): { readonly at: number | undefined; readonly write: Write } {
  const { value } = field;
  switch (value.kind) {
    case 'rows': {
      // The values of a page begin with its rows; those of a row hold, after its cursor, what each such field reads.
      const row = within ? fieldsWriter(within.fields, index) : itemWriter(objectWriter(value.object), index);
      return { at: 0, write: listWriter(row, field) };
    }
    case 'page':
      return { at: pageMembers.indexOf(value.member) + 1, write: leaf(field) };
    case 'groups': {
      const write = listWriter(objectWriter(value.object), field);
      return { at: pageMembers.length + 1 + value.number, write };
    }
    case 'pageInfo':
      return { at: undefined, write: objectWriter(value.object) };
    case 'cursor':
      return { at: 0, write: (values) => quote(encodeCursor(value.digest, listOf(values))) };
    default:
      return within
        ? { at: undefined, write: fieldsWriter(within.fields, index) }
        : { at: index, write: valueWriter(field) };
  }
}

const itemWriter =
  (write: Write, index: number): Write =>
  (values, request) =>
    write(listOf(values)[index], request);

function valueWriter(field: FieldPlan): Write {
  const { value } = field;
  switch (value.kind) {
    case 'typeName': {
      const { typeName } = value;
      return typeof typeName === 'string' ? () => quote(typeName) : leaf(field);
    }
    case 'derived': {
      const write = leaf(field);
      const names = value.from.map(({ name }) => name);
      return (values, request) => {
        const given = listOf(values).map((each, index) => [names[index], each]);
        return write(value.derive(Object.fromEntries(given)), request);
      };
    }
    case 'path': {
      if (value.result.kind === 'connection') {
        return connectionWriter(value.result, value.object);
      }
      const write = objectWriter(value.object);
      return value.result.kind === 'one' ? write : listWriter(write, field);
    }
    case 'shortestPaths':
    case 'traversed':
    case 'groupKeys':
      return listWriter(objectWriter(value.object), field);
    case 'object':
    case 'view':
    case 'shortestPath':
    case 'neighbourhood':
    case 'groupNode':
      return objectWriter(value.object);
    default:
      return leaf(field);
  }
}

/** A scalar or enum, or a list of them. */
function leaf(field: FieldPlan): Write {
  const type = getNamedType(field.type);
  if (!isLeafType(type)) {
    throw new Error(`${field.coordinate} is not a scalar or enum.`);
  }
  const write = leafWriter(type);
  const writeOrNull: Write = (value, request) => {
    const text = value === null || value === undefined ? nothing : write(value);
    request.written += text.length;
    return text;
  };
  return isListType(getNullableType(field.type)) ? listWriter(writeOrNull, field) : writeOrNull;
}

function listWriter(write: Write, field: FieldPlan): Write {
  const place = { ...placeOf(field), isNonNull: itemsAreNonNull(field.type) };
  return (value, request) => {
    if (!Array.isArray(value)) {
      return nothing;
    }
    const texts: string[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      texts[index] = writeAt(index, place, write, value[index], request);
    }
    return `[${texts.join()}]`;
  };
}

/** An object; with several variants its list begins with the number of the variant. */
function objectWriter({ variants }: ObjectPlan): Write {
  const several = variants.length > 1;
  const writers = variants.map(({ fields }) => fieldsWriter(fields, several ? 1 : 0));
  return (value, request) => {
    const write = Array.isArray(value) ? writers[several ? Number(value[0]) : 0] : undefined;
    return write ? write(value, request) : nothing;
  };
}

/** A connection, from the parts that were read of it. */
function connectionWriter(result: ConnectionResult, { variants }: ObjectPlan): Write {
  const { digest, groups, readsCursors, readsRows, readsCount, readsBehind, readsBeyond, backward } = result;
  const { countedUpTo = Number.POSITIVE_INFINITY } = result;
  const [variant] = variants;
  const write = fieldsWriter(variant?.fields ?? [], readsCursors ? 1 : 0);
  const parts = [readsRows, readsCount, readsBehind, readsBeyond];
  const wide = parts.filter(Boolean).length;
  const isBare = wide + groups.length === 1;
  const position = (part: number) => (parts[part] ? parts.slice(0, part).filter(Boolean).length : -1);
  const [rowsAt, countAt, behindAt, beyondAt] = [position(0), position(1), position(2), position(3)];
  const cursorOf = (row: unknown): string | null =>
    readsCursors && Array.isArray(row) ? encodeCursor(digest, listOf(row[0])) : null;
  return (value, request) => {
    const given = isBare ? [value] : listOf(value);
    const found = listOf(given[rowsAt]);
    const size = result.pageSize(request.variables);
    const isMore = found.length > size;
    const rows = isMore ? found.slice(0, size) : found;
    const page = backward ? rows.toReversed() : rows;
    const more = isMore || given[beyondAt] === true;
    const behind = given[behindAt] === true;
    const [hasNext, hasPrevious] = backward ? [behind, more] : [more, behind];
    const count = Number(given[countAt]);
    const counted = [Math.min(count, countedUpTo), count > countedUpTo];
    const members = [...counted, hasNext, hasPrevious, cursorOf(page.at(0)), cursorOf(page.at(-1))];
    return write([page, ...members, ...given.slice(wide)], request);
  };
}
