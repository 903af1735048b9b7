import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
  visit,
} from 'graphql';
import type { Assumption, Parameter, Read, Variables } from './plan.ts';

export type Field = GraphQLField<unknown, unknown>;

/** What planning one operation gathers: its parameters, and what it assumed of the variables. */
export class Planning {
  readonly schema: GraphQLSchema;
  /** The coerced variables of the request at hand: they decide the shape of the plan, never a value in it. */
  readonly variables: Variables;
  readonly parameters: Parameter[] = [];
  readonly assumptions: Assumption[] = [];

  constructor(schema: GraphQLSchema, variables: Variables) {
    this.schema = schema;
    this.variables = variables;
  }

  parameter(read: Read): Parameter {
    const parameter = { name: `p${this.parameters.length}`, read };
    this.parameters.push(parameter);
    return parameter;
  }

  /** What a request decides about the shape: noted, so that the plan serves only requests that decide the same. */
  assume<T>(read: Read<T>): T {
    const chosen = read(this.variables);
    this.assumptions.push({ read, chosen });
    return chosen;
  }
}

/** The arguments of one field. What no variable enters is read once; the rest is read anew for each request. */
export class FieldArguments {
  readonly node: FieldNode;
  readonly #field: Field;
  readonly #planning: Planning;
  readonly #readers = new Map<string, { read: Read; constant: boolean }>();

  constructor(field: Field, node: FieldNode, planning: Planning) {
    this.#field = field;
    this.node = node;
    this.#planning = planning;
  }

  /** How an argument is read; undefined where it is not given. */
  read(name: string): Read {
    return this.#reader(name).read;
  }

  /** A parameter that holds an argument, or what is made of it. */
  parameter(name: string, make: (value: unknown) => unknown = (value) => value): Parameter {
    const read = this.read(name);
    return this.#planning.parameter((variables) => make(read(variables)));
  }

  /** Something about an argument that decides the shape of the plan. */
  assume<T>(name: string, about: (value: unknown) => T): T {
    const { read, constant } = this.#reader(name);
    const { variables } = this.#planning;
    return constant ? about(read(variables)) : this.#planning.assume((given) => about(read(given)));
  }

  isGiven(name: string): boolean {
    return this.assume(name, (value) => value !== undefined && value !== null);
  }

  /** @throws GraphQLError always: an argument cannot be used. */
  refuse(message: string): never {
    throw new GraphQLError(message, { nodes: this.node, extensions: { code: 'BAD_USER_INPUT' } });
  }

  #reader(name: string): { read: Read; constant: boolean } {
    const known = this.#readers.get(name);
    if (known) {
      return known;
    }
    const made = this.#makeReader(name);
    this.#readers.set(name, made);
    return made;
  }

  #makeReader(name: string): { read: Read; constant: boolean } {
    const definition = this.#field.args.find((each) => each.name === name);
    const given = this.node.arguments?.find((each) => each.name.value === name)?.value;
    if (!definition || !given) {
      return constant(definition?.defaultValue);
    }
    const { type, defaultValue } = definition;
    if (given.kind === Kind.VARIABLE) {
      const variable = given.name.value;
      const read: Read = (variables) => (Object.hasOwn(variables, variable) ? variables[variable] : defaultValue);
      return {
        constant: false,
        // A nullable variable with a default may stand here, and still be given as null.
        read: isNonNullType(type)
          ? (variables) => read(variables) ?? this.refuse(`${name}: null is not allowed; expected a ${type}.`)
          : read,
      };
    }
    const coerce: Read = (variables) => {
      const value = valueFromAST(given, type, { ...variables });
      return value === undefined ? this.refuse(`${name}: a variable in it has no value; expected a ${type}.`) : value;
    };
    return mentionsVariable(given) ? { read: lately(coerce), constant: false } : constant(coerce({}));
  }
}

const constant = (value: unknown) => ({ read: () => value, constant: true });

/** Remembers the last answer: the parameters of a request are read one after the other from the same variables. */
function lately(read: Read): Read {
  let last: { variables: Variables; value: unknown } | undefined;
  return (variables) => {
    if (last?.variables !== variables) {
      last = { variables, value: read(variables) };
    }
    return last.value;
  };
}

function mentionsVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}
