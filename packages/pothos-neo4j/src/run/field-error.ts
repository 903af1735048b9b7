import { type FieldNode, GraphQLError, isNonNullType } from 'graphql';
import type { FieldPlan, Variables } from '../plan/plan.ts';

/** One response in the making. */
export interface Request {
  readonly variables: Variables;
  readonly errors: FieldError[];
  /** The most characters that its data may have, and how many its values have so far. */
  readonly most: number;
  written: number;
}

/** The response is longer than it may be: what is written of it is given up. */
export class ResponseTooLong extends Error {}

/** Writes a value of the record as JSON. */
export type Write = (value: unknown, request: Request) => string;

export const nothing = 'null';

/** A value that cannot stand in the response; it leaves a null at the nearest place that may be null, as the specification says. */
export class FieldError extends Error {
  readonly path: (string | number)[] = [];
  readonly #nodes: readonly FieldNode[];

  constructor(message: string, nodes: readonly FieldNode[], cause?: unknown) {
    super(message, { cause });
    this.#nodes = nodes;
  }

  located(): GraphQLError {
    const { path, cause, message } = this;
    const originalError = cause instanceof Error ? cause : undefined;
    return new GraphQLError(message, { nodes: this.#nodes, path, originalError });
  }

  static of(error: unknown, nodes: readonly FieldNode[]): FieldError {
    return error instanceof FieldError
      ? error
      : new FieldError(error instanceof Error ? error.message : String(error), nodes, error);
  }
}

/** Where a value stands: what an error there is called, and whether null may stand there. */
export interface FieldPosition {
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
  readonly isNonNull: boolean;
}

export const placeOf = ({ coordinate, nodes, type }: FieldPlan): FieldPosition => ({
  coordinate,
  nodes,
  isNonNull: isNonNullType(type),
});

/** Writes a value at a key or index; deals with its null, and with what failed inside it, as its type says. */
export function writeAt(
  at: string | number,
  place: FieldPosition,
  write: Write,
  value: unknown,
  request: Request,
): string {
  const known = request.errors.length;
  const { written } = request;
  try {
    const text = write(value, request);
    if (place.isNonNull && text === nothing) {
      throw new FieldError(`Cannot return null for non-nullable field ${place.coordinate}.`, place.nodes);
    }
    return text;
  } catch (error) {
    if (error instanceof ResponseTooLong) {
      throw error;
    }
    request.written = written;
    const failed = FieldError.of(error, place.nodes);
    if (place.isNonNull) {
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
