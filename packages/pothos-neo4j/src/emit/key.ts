import { identifier, labelled, read } from '../cypher/names.ts';
import type { Key } from '../model/key.ts';
import type { ValueKind } from '../model/kinds.ts';
import type { Parameter } from '../plan/plan.ts';

/** The properties of a key, of a node or relationship: what orders rows by it. */
export const partsOf = (variable: string, key: Key<unknown>): string[] =>
  key.map(({ property }) => read(variable, property));

/** The pattern of a node whose key has some values, part by part. */
export const keyed = (
  node: string,
  labels: readonly string[],
  key: Key<unknown>,
  values: readonly string[],
): string => {
  const parts = key.map(({ property }, index) => `${identifier(property)}: ${values[index]}`);
  return `(${node}${labelled(labels)} {${parts.join(', ')}})`;
};

/** The values of a key that comes in as parameters, one for each part. */
export const givenAs = (key: Key<ValueKind>, parameters: readonly Parameter[]): string[] =>
  key.map(({ kind }, index) => kind.write(`$${parameters[index]?.name}`));

/** The values of a key that is one of a list: that of the only part, or of a map. */
export const wantedAs = (key: Key<ValueKind>, wanted: string): string[] =>
  key.map(({ property, kind }) => kind.write(key.length === 1 ? wanted : read(wanted, property)));

/** A key as one text: of several parts their texts, joined by commas. */
export const textOfKey = (variable: string, key: Key<ValueKind>): string =>
  key.map(({ property, kind }) => asText(kind, read(variable, property))).join(" + ', ' + ");

const asText = (kind: ValueKind, value: string): string =>
  kind.scalar === 'String' ? kind.read(value) : `toString(${kind.read(value)})`;
