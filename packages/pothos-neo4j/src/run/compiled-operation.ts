import { mostParameter } from '../emit/answer-size.ts';
import { isEmitted } from '../emit/layout.ts';
import { emit } from '../emit/statement.ts';
import type { Bounds } from '../model/bounds.ts';
import { costOf } from '../plan/cost.ts';
import type { FieldPlan, OperationPlan, Read, Variables } from '../plan/plan.ts';
import { parametersWithin, placesOf, responseTooLong, tooManyValues } from './bounded.ts';
import { ResponseTooLong } from './field-error.ts';
import { introspectionOf } from './introspection.ts';
import type { CypherStatement } from './run-statement.ts';
import { type ShapedResponse, type Shaper, shaper } from './shape.ts';

/** A plan with all that is made from it once. */
export class CompiledOperation {
  readonly plan: OperationPlan;
  /** How many values an answer may hold by the sizes of its pages. */
  readonly cost: Read<number>;
  /** What it asks about the schema. */
  readonly introspection: readonly FieldPlan[];
  readonly #bounds: Bounds;
  readonly #shape: Shaper;
  #plain: Text | undefined;
  #guarded: Text | undefined;
  /** How many columns hold the answer; behind them one may say its size. */
  readonly #columns: number;
  readonly #run = new Set<string>();

  constructor(plan: OperationPlan, bounds: Bounds) {
    this.plan = plan;
    this.#bounds = bounds;
    this.cost = costOf(plan);
    this.introspection = introspectionOf(plan);
    this.#shape = shaper(plan);
    this.#columns = plan.roots.filter(isEmitted).length;
  }

  /** How long its texts are. */
  get characters(): number {
    return (this.#plain?.text.length ?? 0) + (this.#guarded?.text.length ?? 0);
  }

  /**
   * The statement for a request, none where nothing is asked of the graph; one whose answer may hold too much looks at its size before it sends it.
   * @param cost how many values the answer may hold
   * @throws GraphQLError where it is too long, or what is given cannot be used, or is too large to send
   */
  statement(variables: Variables, cost: number): CypherStatement | undefined {
    if (this.#columns === 0) {
      return undefined;
    }
    const { answerValues } = this.#bounds;
    if (cost <= answerValues) {
      this.#plain ??= textOf(this.plan, this.#bounds, false);
      const { text, places } = this.#plain;
      return { text, parameters: parametersWithin(this.plan, places, variables, this.#bounds) };
    }
    this.#guarded ??= textOf(this.plan, this.#bounds, true);
    const { text, places } = this.#guarded;
    const parameters = parametersWithin(this.plan, places, variables, this.#bounds);
    return { text, parameters: { ...parameters, [mostParameter]: answerValues } };
  }

  /** Whether Neo4j has been asked this before, and so has planned it. */
  hasRun({ text }: CypherStatement): boolean {
    const known = this.#run.has(text);
    this.#run.add(text);
    return known;
  }

  /**
   * The response from the values that were read.
   * @throws GraphQLError as soon as it is too long
   */
  shape(values: readonly unknown[], variables: Variables, longest: number): ShapedResponse {
    const size = values[this.#columns];
    if (typeof size === 'number' && size > this.#bounds.answerValues) {
      throw tooManyValues(size, this.#bounds.answerValues);
    }
    try {
      return this.#shape(values, variables, longest);
    } catch (error) {
      throw error instanceof ResponseTooLong ? responseTooLong(longest) : error;
    }
  }
}

interface Text {
  readonly text: string;
  /** How often each parameter stands in it. */
  readonly places: ReadonlyMap<string, number>;
}

function textOf(plan: OperationPlan, { cypherCharacters }: Bounds, isGuarded: boolean): Text {
  const text = emit(plan, { most: cypherCharacters, isGuarded });
  return { text, places: placesOf(text) };
}
