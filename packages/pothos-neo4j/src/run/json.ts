import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Writes a value that is not null as JSON text. */
export type WriteLeaf = (value: unknown) => string;

/** Characters that JSON escapes, among them halves of surrogate pairs that stand alone. */
const needsEscape = /["\\\p{Cc}\p{Cs}]/u;

/** A text as JSON: most need no escape, and looking is cheaper than JSON.stringify. */
export const quote = (text: string): string => (needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`);

/** How values of a scalar or enum are written; what the fast way does not know goes through the type's own serialisation. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  const serialize: WriteLeaf = (value) => JSON.stringify(type.serialize(value) ?? null);
  switch (type.name) {
    case 'String':
    case 'ID':
      return (value) => (typeof value === 'string' ? quote(value) : serialize(value));
    case 'Int':
      return (value) => (typeof value === 'number' && (value | 0) === value ? String(value) : serialize(value));
    case 'Float':
      return (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : serialize(value));
    case 'Boolean':
      return (value) => (value === true ? 'true' : value === false ? 'false' : serialize(value));
  }
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ value, name }) => [value, `"${name}"`]));
    return (value) => texts.get(value) ?? serialize(value);
  }
  return serialize;
}

/** Whether the items of a list type may not be null. */
export const itemsAreNonNull = (type: GraphQLOutputType): boolean => {
  const list = getNullableType(type);
  return isListType(list) && isNonNullType(list.ofType);
};
