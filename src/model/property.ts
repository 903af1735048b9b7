/** The kinds of value a property of a node or a relationship may have, as Neo4j stores them. */
export type PropertyKind = 'Boolean' | 'Date' | 'Float' | 'Integer' | 'String';

/**
 * One declared property. `values` closes a String to an enumeration; `refersTo` says the String is the id of such a node; `form` is
 * what a String must look like.
 */
export interface Property {
  readonly kind: PropertyKind;
  readonly description: string;
  readonly required?: boolean;
  readonly list?: boolean;
  readonly values?: readonly string[];
  readonly refersTo?: readonly string[];
  /** The property that holds it folded: what it contains or begins with is looked for there. */
  readonly foldedIn?: string;
  /** The property that holds its collation key: lists in its order are in the order of that. */
  readonly collatedBy?: string;
  /** Whether the String is a date in EDTF; on an entity the days that it may mean stand beside it. */
  readonly isEdtf?: true;
  /** Whether the String is a web address. */
  readonly isAddress?: true;
  readonly form?: { readonly pattern: RegExp; readonly example: string };
  /** Whether the Boolean is true wherever it is given. */
  readonly isMark?: true;
  /** Whether a field of this name stands in the data files, and must be given there; what the program works out has none. */
  readonly inFiles?: 'mandatory' | 'optional';
  /** What holds where the data files do not give it. */
  readonly default?: string;
}

export const text = <const D extends string>(description: D) => ({ kind: 'String', description }) as const;
export const requiredText = <const D extends string>(description: D) =>
  ({ kind: 'String', description, required: true }) as const;
/** A text that is a name: searched for and ordered by what the load keeps beside it. */
export const nameText = <const D extends string>(description: D) =>
  ({
    kind: 'String',
    description,
    required: true,
    foldedIn: 'nameFolded',
    collatedBy: 'nameCollation',
  }) as const;
export const texts = <const D extends string>(description: D) => ({ kind: 'String', description, list: true }) as const;
export const code = <const D extends string>(pattern: RegExp, example: string, description: D) =>
  ({ kind: 'String', description, form: { pattern, example } }) as const;
export const oneOf = <const V extends readonly string[], const D extends string>(values: V, description: D) =>
  ({ kind: 'String', description, values }) as const;
export const idOf = <const R extends readonly string[], const D extends string>(refersTo: R, description: D) =>
  ({ kind: 'String', description, refersTo }) as const;
export const day = <const D extends string>(description: D) => ({ kind: 'Date', description }) as const;
/** A date as precisely as it is known; on an entity `…Earliest` and `…Latest` beside it are the days that it may mean. */
export const edtf = <const D extends string>(description: D) =>
  ({ kind: 'String', description, isEdtf: true }) as const;
export const webAddress = <const D extends string>(description: D) =>
  ({ kind: 'String', description, isAddress: true }) as const;
export const integer = <const D extends string>(description: D) => ({ kind: 'Integer', description }) as const;
export const flag = <const D extends string>(description: D) => ({ kind: 'Boolean', description }) as const;
/** A flag that is given only where it is true. */
export const mark = <const D extends string>(description: D) =>
  ({ kind: 'Boolean', description, isMark: true }) as const;

/** A property that the data files must give. */
export const mandatory = <const P extends Property>(property: P) => ({ ...property, inFiles: 'mandatory' }) as const;
/** A property that the data files may give. */
export const optional = <const P extends Property>(property: P) => ({ ...property, inFiles: 'optional' }) as const;
/** A property that the data files may give, and what holds where they do not. */
export const byDefault = <const V extends string, const P extends Property>(value: V, property: P) =>
  ({ ...property, inFiles: 'optional', default: value }) as const;

/** What data files give of something, by the properties that are declared of it. */
export type DataFileValues<D extends Readonly<Record<string, Property>>> = {
  readonly [K in keyof D as D[K] extends { readonly inFiles: 'mandatory' } | { readonly default: string }
    ? K
    : never]: ValueOf<D[K]>;
} & {
  readonly [K in keyof D as D[K] extends { readonly default: string }
    ? never
    : D[K] extends { readonly inFiles: 'optional' }
      ? K
      : never]?: ValueOf<D[K]> | undefined;
};

type ValueOf<P extends Property> = P extends { readonly values: readonly (infer V)[] }
  ? V
  : P extends { readonly isMark: true }
    ? true
    : { Boolean: boolean; Date: string; Float: number; Integer: number; String: string }[P['kind']];

/** The names of the declared properties that stand in the data files. */
export const dataFileNames = (declared: Readonly<Record<string, Property>>): string[] =>
  Object.entries(declared).flatMap(([name, { inFiles }]) => (inFiles ? [name] : []));

/** The keys of a declaration, typed: Object.keys alone forgets them. */
export const keysOf = <T extends object>(declared: T): (keyof T & string)[] =>
  Object.keys(declared) as (keyof T & string)[];
