import type { Condition } from '../cypher/condition.ts';
import type { Fragment } from '../cypher/fragment.ts';
import type { Scope } from './scope.ts';

/** Writes Cypher about a variable. Only the schema's author decides it; values of a request come as parameters. */
type Writer<T> = (variable: string, parameters: Readonly<Record<string, string>>, scope: Scope) => T;

/** Writes a value: as a text, or with the word that a subquery in it aggregates. */
export type Expression = Writer<string | Fragment>;

/** Writes a condition. */
export type ConditionWriter = Writer<Condition>;

/** Reads a value of a request's context, by the name under which expressions find it. */
export type ContextReaders<Context = unknown> = Readonly<Record<string, (context: Context) => unknown>>;

/**
 * The conditions under which something is shown; undefined where all is. Of a request's arguments the expressions get the
 * parameters that hold them, and of those in `shapedBy`, enums and booleans, the value itself. They get those of the other views
 * around too, where they have none of that name themselves, so that one condition can ask all of them of one thing.
 */
export interface Visibility<Context = unknown> {
  /** What expressions get of the context of a request, beside its arguments: who asks, for instance. */
  readonly context?: ContextReaders<Context> | undefined;
  /** Of these, and of a view's arguments, those that expressions get as values, which shape the text. */
  readonly shapedBy?: readonly string[] | undefined;
  /** Of relationships of some types. */
  readonly relationship?: ((types: readonly string[]) => ConditionWriter | undefined) | undefined;
  /** Of nodes with one of some labels. */
  readonly node?: ((labels: readonly string[]) => ConditionWriter | undefined) | undefined;
  /** Of nodes at which a question begins, beside that: at one asked for by its key, or at all there are. */
  readonly start?: ((labels: readonly string[], from: 'key' | 'all') => ConditionWriter | undefined) | undefined;
  /** Of the value of a property, of nodes with one of some labels. */
  readonly property?: ((labels: readonly string[], name: string) => ConditionWriter | undefined) | undefined;
}

/**
 * The query type once more, with less shown. In a view within the same view, an argument that is given replaces the outer one, and one
 * that is left out is inherited.
 */
export interface ViewMapping<Context = unknown> extends Visibility<Context> {
  readonly kind: 'view';
  /** Arguments that must be given, here or by a view around. */
  readonly needs?: readonly string[] | undefined;
  /** Arguments that are lists of which a view within another shows what both have. */
  readonly intersects?: readonly string[] | undefined;
  /** Of such lists: what a value of them may stand for beside itself. */
  readonly lookups?: Readonly<Record<string, Lookups>> | undefined;
}

/**
 * How values of a list stand for others, which the graph knows: the statement looks these up once, before all else, so that the conditions
 * compare with the same list wherever they stand, and all of the answer is of one state of the graph.
 */
export interface Lookups {
  /** Whether a value stands for others. */
  readonly isName: (value: unknown) => boolean;
  /** What is wrong with a value, for who asks; undefined where nothing is. */
  readonly problem: (value: unknown) => string | undefined;
  /** In Cypher: the list of all that is meant by the list that a parameter holds. */
  readonly meant: (parameter: string) => string;
}

/**
 * What is shown where no field says otherwise: a field with an argument of the name `unless`, where there is one, shows the rest where that is true, and
 * hides it again where it is given as false. Where it is hidden, expressions find 'false' under that name.
 */
export interface Hiding<Context = unknown> extends Visibility<Context> {
  readonly unless?: string | undefined;
}
