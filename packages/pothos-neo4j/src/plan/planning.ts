import {
  type ASTNode,
  BREAK,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type ValueNode,
  visit,
} from 'graphql';
import { defaultLimits, type Limits, type Range, type RefusalCode } from '../model/bounds.ts';
import type { Key, KeyPart } from '../model/key.ts';
import { kindOf, type ValueKind } from '../model/kinds.ts';
import { LimitExceeded } from '../model/limit-exceeded.ts';
import type { ContextReaders } from '../model/visibility.ts';
import { type Assumption, type Bound, contextKey, type Parameter, type Read, type Variables } from './plan.ts';

export type Field = GraphQLField<unknown, unknown>;

/** What planning one operation gathers: its parameters, and what it assumed of the variables. */
export class Planning {
  readonly schema: GraphQLSchema;
  /** How much an operation over the schema may ask. */
  readonly limits: Limits;
  #variables: Variables;
  readonly parameters: Parameter[] = [];
  readonly bound: Bound[] = [];
  readonly assumptions: Assumption[] = [];
  readonly checks: Read[] = [];
  readonly #known = new Map<string, Parameter>();
  readonly #ofContext = new Map<ContextReaders[string], Parameter>();
  #matches = 0;
  #conditions = 0;
  #fields = 0;

  /** How many fields were planned. */
  get size(): number {
    return this.#fields;
  }

  constructor(schema: GraphQLSchema, variables: Variables) {
    this.schema = schema;
    this.limits = schema.extensions.neo4j?.limits ?? defaultLimits;
    this.#variables = variables;
  }

  /** A kind of property values by its name. */
  kind(name: string): ValueKind {
    return kindOf(this.schema.extensions.neo4j?.kinds, name);
  }

  /** A key with all that is known of its kinds. */
  key([first, ...others]: Key): Key<ValueKind> {
    const known = ({ property, kind }: KeyPart) => ({ property, kind: this.kind(kind) });
    return [known(first), ...others.map(known)];
  }

  /** The coerced variables of the request at hand: they decide the shape of the plan, never a value in it. */
  get variables(): Variables {
    return this.#variables;
  }

  /** Lets go of the variables: what is kept of a plan must not keep what a request gave it. */
  finish(): void {
    this.#variables = {};
  }

  /**
   * A parameter of the statement.
   * @param origin what its value is made of; parameters of one origin are one, however often a variable is used
   */
  parameter(read: Read, origin?: string): Parameter {
    const known = origin === undefined ? undefined : this.#known.get(origin);
    if (known) {
      return known;
    }
    const parameter = { name: `p${this.parameters.length}`, read };
    this.parameters.push(parameter);
    if (origin !== undefined) {
      this.#known.set(origin, parameter);
    }
    return parameter;
  }

  /** The parameter that holds a value of the context; null where none exists, which no comparison is true of. */
  fromContext(read: ContextReaders[string]): Parameter {
    const known = this.#ofContext.get(read) ?? this.parameter((variables) => read(variables[contextKey]) ?? null);
    this.#ofContext.set(read, known);
    return known;
  }

  /** The variable to which a list is bound that the statement finds once; equal lists are one. */
  bind(list: string): string {
    const known = this.bound.find((each) => each.list === list);
    const { variable } = known ?? { variable: `known${this.bound.length}` };
    if (!known) {
      this.match();
      this.bound.push({ variable, list });
    }
    return variable;
  }

  /** Something that each request's variables must satisfy; `read` throws a GraphQLError where they do not. */
  check(read: Read): void {
    this.checks.push(read);
  }

  /**
   * Counts a field of the plan: one of the operation counts once for each type of node that reads differently.
   * @throws GraphQLError when that is too much for one operation.
   */
  plannedField(): void {
    this.#fields += 1;
    const { mostFields } = this.limits;
    if (this.#fields > mostFields) {
      tooMuch('TOO_MANY_VARIANTS', mostFields, `fields, those read differently of several types counted for each type`);
    }
  }

  /**
   * Counts something that Neo4j must match; planning some takes as long as planning several others.
   * @throws GraphQLError when that is too much for one operation.
   */
  match(count = 1): void {
    this.#matches += count;
    const { mostMatches } = this.limits;
    if (this.#matches > mostMatches) {
      tooMuch('TOO_MANY_LISTS', mostMatches, 'lists, paths and conditions on relations');
    }
  }

  /**
   * Counts a condition of a filter.
   * @throws GraphQLError likewise.
   */
  condition(): void {
    this.#conditions += 1;
    const { mostConditions } = this.limits;
    if (this.#conditions > mostConditions) {
      tooMuch('TOO_MANY_CONDITIONS', mostConditions, 'conditions in filters');
    }
  }

  /** What a request decides about the shape: noted, so that the plan serves only requests that decide the same. */
  assume<T>(read: Read<T>): T {
    const chosen = read(this.variables);
    this.assumptions.push({ read, chosen });
    return chosen;
  }
}

function tooMuch(code: RefusalCode, most: number, what: string): never {
  throw new LimitExceeded(code, `This asks for too much at once; expected at most ${most} ${what}.`, most);
}

/** The arguments of one field, coerced by graphql-js: once, or anew for each request where variables enter them. */
export class FieldArguments {
  readonly field: Field;
  readonly #node: FieldNode;
  readonly #planning: Planning;
  readonly #values: Read<Readonly<Record<string, unknown>>>;

  constructor(field: Field, node: FieldNode, planning: Planning) {
    this.field = field;
    this.#node = node;
    this.#planning = planning;
    const values = (variables: Variables) => getArgumentValues(field, node, variables);
    this.#values = node.arguments?.some(mentionsVariable) ? onceFor(values) : constant(values({}));
  }

  get limits(): Limits {
    return this.#planning.limits;
  }

  /** How an argument is read; undefined where it is not given. */
  read(name: string): Read {
    return (variables) => this.#values(variables)[name];
  }

  /**
   * A parameter that holds an argument, or what is made of it.
   * @param made tells different makings of the same argument apart
   */
  parameter(name: string, make: (value: unknown) => unknown = (value) => value, made = ''): Parameter {
    const read = this.read(name);
    return this.#planning.parameter((variables) => make(read(variables)), this.origin(name, [], made));
  }

  /**
   * Names the variable, and the place in it, that an argument or a part of it is; undefined where it is not one.
   * @param at where in the argument
   * @param made what is made of the value, where it is not taken as it is
   */
  origin(name: string, at: readonly (string | number)[] = [], made = ''): string | undefined {
    const given = this.#node.arguments?.find((each) => each.name.value === name)?.value;
    const found = given && variableAt(given, at);
    const fallback = this.field.args.find((each) => each.name === name)?.defaultValue;
    return found && JSON.stringify([...found, made, fallback ?? null]);
  }

  /** Something about an argument that decides the shape of the plan. */
  assume<T>(name: string, about: (value: unknown) => T): T {
    const given = this.#node.arguments?.find((each) => each.name.value === name);
    const read: Read<T> = (variables) => about(this.#values(variables)[name]);
    return given && mentionsVariable(given) ? this.#planning.assume(read) : read(this.#planning.variables);
  }

  isGiven(name: string): boolean {
    return this.assume(name, (value) => value !== undefined && value !== null);
  }

  /** Whether the request itself says an argument, be it null: one that has its default only because nobody says it is not said. */
  isSaid(name: string): boolean {
    const value = this.#node.arguments?.find((each) => each.name.value === name)?.value;
    return value?.kind === Kind.VARIABLE
      ? this.#planning.assume((variables) => variables[value.name.value] !== undefined)
      : value !== undefined;
  }

  /** @throws LimitExceeded always: an argument is beyond a limit. */
  refuseBeyond(most: number, message: string, code: RefusalCode): never {
    throw new LimitExceeded(code, message, most, { nodes: this.#node });
  }

  /** @throws GraphQLError always: an argument cannot be used. */
  refuse(message: string): never {
    throw new GraphQLError(message, { nodes: this.#node, extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** How a size is read of an argument: the default where it is not given. */
export const within =
  (given: FieldArguments, argument: string, { default: usual, largest, code }: Range, least = 1) =>
  (value: unknown): number => {
    const size = value ?? usual;
    if (typeof size === 'number' && size >= least && size <= largest) {
      return size;
    }
    const isTooLarge = typeof size === 'number' && size > largest;
    const message = `${argument}: ${size} is out of range; expected ${least} to ${largest}.`;
    return isTooLarge ? given.refuseBeyond(largest, message, code) : given.refuse(message);
  };

/** The variable that stands at a place of a value or around it, and the rest of the way to the place. */
function variableAt(value: ValueNode, at: readonly (string | number)[]): [string, ...(string | number)[]] | undefined {
  const [key, ...rest] = at;
  if (value.kind === Kind.VARIABLE) {
    return [value.name.value, ...at];
  }
  const part =
    value.kind === Kind.LIST && typeof key === 'number'
      ? value.values[key]
      : value.kind === Kind.OBJECT
        ? value.fields.find(({ name }) => name.value === key)?.value
        : undefined;
  // One value where a list is expected stands for a list of it.
  return part ? variableAt(part, rest) : key === 0 ? variableAt(value, rest) : undefined;
}

const constant =
  <T>(value: T): Read<T> =>
  () =>
    value;

/** Reads once for each request; a plan that is kept must not keep what a request gave it. */
function onceFor<T>(read: Read<T>): Read<T> {
  const known = new WeakMap<Variables, { readonly value: T }>();
  return (variables) => {
    const found = known.get(variables) ?? { value: read(variables) };
    known.set(variables, found);
    return found.value;
  };
}

function mentionsVariable(node: ASTNode): boolean {
  let found = false;
  visit(node, {
    Variable: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}
