import type { GraphQLError } from 'graphql';
import type { Condition } from '../cypher/condition.ts';
import { read } from '../cypher/names.ts';
import { LimitExceeded } from '../model/limit-exceeded.ts';
import type { WrittenCondition } from '../plan/plan.ts';

/** A text of the schema's author, as Cypher writes it: it knows all the escapes of JSON. */
export const text = (value: string): string => JSON.stringify(value);

/** A property of a variable, null where views do not show it. */
export function shown(variable: string, name: string, shownIf: WrittenCondition | undefined): string {
  const asked = shownIf?.(variable) ?? true;
  return onlyIf(asked, read(variable, name));
}

/** A value, null unless a condition holds. */
export const onlyIf = (asked: Condition, value: string): string =>
  asked === true ? value : `CASE WHEN ${asked.text} THEN ${value} END`;

/** How many times as much as a text may hold is written before it is given up: what is nested is counted at each level. */
const slack = 10;

/** Gives variables their numbers, n0, r1, …, in the order in which the text needs them, and stops a text that grows too long. */
export class Names {
  readonly #most: number;
  /** The variables of lists that are bound before all else: what CALL begins must import them. */
  readonly bound: readonly string[];
  #next = 0;
  #written = 0;

  constructor(most: number, bound: readonly string[] = []) {
    this.#most = most;
    this.bound = bound;
  }

  next(): number {
    const number = this.#next;
    this.#next += 1;
    return number;
  }

  /** Counts a part of the text; @throws GraphQLError where the text cannot end within its bound. */
  wrote(part: string): void {
    this.#written += part.length;
    if (this.#written > slack * this.#most) {
      throw tooLong(this.#most);
    }
  }
}

/** @throws GraphQLError where a text is longer than so many characters */
export function assertLength(text: string, most: number): void {
  if (text.length > most) {
    throw tooLong(most);
  }
}

const tooLong = (most: number): GraphQLError =>
  new LimitExceeded(
    'CYPHER_TOO_LONG',
    `The operation becomes more than ${most} characters of Cypher; expected at most ${most}. Ask for less at a time, or for the same fields of all types.`,
    most,
  );
