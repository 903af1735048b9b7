import {
  type ASTNode,
  BREAK,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  visit,
} from 'graphql';
import { mostConditions, mostMatches, type Range, type RefusalCode } from '../model/bounds.ts';
import type { Assumption, Parameter, Read, Variables } from './plan.ts';

export type Field = GraphQLField<unknown, unknown>;

/** What planning one operation gathers: its parameters, and what it assumed of the variables. */
export class Planning {
  readonly schema: GraphQLSchema;
  /** The coerced variables of the request at hand: they decide the shape of the plan, never a value in it. */
  readonly variables: Variables;
  readonly parameters: Parameter[] = [];
  readonly assumptions: Assumption[] = [];
  #matches = 0;
  #conditions = 0;

  constructor(schema: GraphQLSchema, variables: Variables) {
    this.schema = schema;
    this.variables = variables;
  }

  parameter(read: Read): Parameter {
    const parameter = { name: `p${this.parameters.length}`, read };
    this.parameters.push(parameter);
    return parameter;
  }

  /**
   * Counts something that Neo4j must match.
   * @throws GraphQLError when that is too much for one operation.
   */
  match(): void {
    this.#matches += 1;
    if (this.#matches > mostMatches) {
      tooMuch('TOO_MANY_LISTS', `${mostMatches} lists, paths and conditions on relations`);
    }
  }

  /**
   * Counts a condition of a filter.
   * @throws GraphQLError likewise.
   */
  condition(): void {
    this.#conditions += 1;
    if (this.#conditions > mostConditions) {
      tooMuch('TOO_MANY_CONDITIONS', `${mostConditions} conditions in filters`);
    }
  }

  /** What a request decides about the shape: noted, so that the plan serves only requests that decide the same. */
  assume<T>(read: Read<T>): T {
    const chosen = read(this.variables);
    this.assumptions.push({ read, chosen });
    return chosen;
  }
}

function tooMuch(code: RefusalCode, most: string): never {
  throw new GraphQLError(`This asks for too much at once; expected at most ${most}.`, { extensions: { code } });
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
    this.#values = node.arguments?.some(mentionsVariable) ? lately(values) : constant(values({}));
  }

  /** How an argument is read; undefined where it is not given. */
  read(name: string): Read {
    return (variables) => this.#values(variables)[name];
  }

  /** A parameter that holds an argument, or what is made of it. */
  parameter(name: string, make: (value: unknown) => unknown = (value) => value): Parameter {
    const read = this.read(name);
    return this.#planning.parameter((variables) => make(read(variables)));
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

  /** @throws GraphQLError always: an argument cannot be used. */
  refuse(message: string, code: RefusalCode = 'BAD_USER_INPUT'): never {
    throw new GraphQLError(message, { nodes: this.#node, extensions: { code } });
  }
}

/** How a size is read of an argument: what is standard where it is not given. */
export const within =
  (given: FieldArguments, argument: string, { standard, largest, code }: Range, least = 1) =>
  (value: unknown): number => {
    const size = value ?? standard;
    if (typeof size === 'number' && size >= least && size <= largest) {
      return size;
    }
    const isTooLarge = typeof size === 'number' && size > largest;
    return given.refuse(
      `${argument}: ${size} is out of range; expected ${least} to ${largest}.`,
      isTooLarge ? code : 'BAD_USER_INPUT',
    );
  };

const constant =
  <T>(value: T): Read<T> =>
  () =>
    value;

/** Remembers the last answer: the parameters of a request are read one after the other from the same variables. */
function lately<T>(read: Read<T>): Read<T> {
  let last: { variables: Variables; value: T } | undefined;
  return (variables) => {
    last = last?.variables === variables ? last : { variables, value: read(variables) };
    return last.value;
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
