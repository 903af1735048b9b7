import type { Property } from '../src/model/property.ts';
import { enumOf } from './enums.ts';

type PropertyDeclarations = Readonly<Record<string, Property>>;

/** The names of the properties that stand in the data files. */
type DataFileName<D extends PropertyDeclarations> = {
  [K in keyof D & string]: D[K] extends { readonly inFiles: string } ? K : never;
}[keyof D & string];

/**
 * The GraphQL fields of all that data files give of something, so that a property needs no line of its own here.
 * @param declared the properties as the model declares them
 * @param field makes the field of a property: it has the description of the model, and the enum of its values where it has some
 */
export function dataFileFields<const D extends PropertyDeclarations, F>(
  declared: D,
  field: (
    name: DataFileName<D>,
    options: { readonly description: string; readonly type?: ReturnType<typeof enumOf> },
  ) => F,
): { readonly [K in DataFileName<D>]: F } {
  const isGiven = (name: string): name is DataFileName<D> => declared[name]?.inFiles !== undefined;
  const fields = Object.entries(declared).flatMap(([name, { description, values }]) =>
    isGiven(name) ? [[name, field(name, { description, ...(values ? { type: enumOf(values) } : {}) })] as const] : [],
  );
  // Object.fromEntries forgets the names.
  return Object.fromEntries(fields) as { readonly [K in DataFileName<D>]: F };
}
