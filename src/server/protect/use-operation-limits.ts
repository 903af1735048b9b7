import {
  type DocumentNode,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  type ParseOptions,
  parse,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { fixedLimits } from '../../contract/fixed-limits.ts';
import { type LimitName, type Limits, limits } from '../../contract/limits.ts';
import { beyond, Refusal } from '../refusal.ts';
import { type OperationSize, sizeOfOperation } from './operation-size.ts';

/** What is refused before the operation is looked at closely. */
const measured = [
  'depth',
  'fields',
  'aliases',
  'directives',
  'rootFields',
] as const satisfies readonly (keyof OperationSize & LimitName)[];

/** Parses an operation that is short enough; @throws GraphQLError where it is too long, or not an operation. */
export function parseWithin(most: Limits, text: string, options?: ParseOptions): DocumentNode {
  const bytes = Buffer.byteLength(text);
  if (bytes > most.operationBytes) {
    throw tooMany('operationBytes', bytes, most);
  }
  try {
    return parse(text, { ...options, maxTokens: most.tokens });
  } catch (error) {
    throw error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')
      ? beyond('tokens', `The operation has more than ${most.tokens} tokens.`)
      : error;
  }
}

/** What makes an operation too large, if anything. */
export function tooLarge(most: Limits, document: DocumentNode): GraphQLError | undefined {
  const size = sizeOfOperation(document);
  const name = measured.find((each) => size[each] > most[each]);
  return name && tooMany(name, size[name], most);
}

/**
 * Refuses what is too large before it costs anything: the text, its tokens, its depth and breadth, and too many operations at once.
 * Sizes are looked at before validation, since one of its rules takes time quadratic in the number of fields.
 */
export function useOperationLimits(most: Limits): Plugin {
  // A document that the server has kept is not measured anew.
  const fitting = new WeakSet<DocumentNode>();
  return {
    onRequestParse({ request, url }) {
      if (request.method === 'GET') {
        assertJson(url);
      }
      return {
        onRequestParseDone: ({ requestParserResult }) => {
          if (Array.isArray(requestParserResult)) {
            assertBatch(requestParserResult, most);
          }
        },
      };
    },
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(most, typeof source === 'string' ? source : source.body, options));
    },
    onValidate({ params: { documentAST }, setResult }) {
      if (fitting.has(documentAST)) {
        return undefined;
      }
      const problem = tooLarge(most, documentAST);
      if (problem) {
        setResult([problem]);
        return undefined;
      }
      fitting.add(documentAST);
      return ({ result, setResult: replace }) => {
        const problems: readonly Error[] = result;
        replace(problems.map(comparedTooOften));
      };
    },
  };
}

/** What graphql-js gives up after so many comparisons of fields with one another, in the words of a limit. */
export const comparedTooOften = <E extends Error>(error: E): E | GraphQLError =>
  error.message === 'Validation aborted.'
    ? new Refusal(
        'TOO_MANY_COMPARISONS',
        `The operation has too many fields with the same name in one place: comparing them takes more than ${fixedLimits.comparisons.most.toLocaleString('en')} comparisons. Write each field once, and use fewer fragments.`,
      )
    : error;

/** @throws Refusal where what an address brings beside the operation is not JSON */
function assertJson({ searchParams }: URL): void {
  for (const name of ['variables', 'extensions']) {
    try {
      JSON.parse(searchParams.get(name) || '{}');
    } catch {
      throw new Refusal('BAD_REQUEST', `${name}: it is not JSON; expected an object.`);
    }
  }
}

/** @throws Refusal where a batch is too large, or holds what is not an operation */
function assertBatch(batch: readonly unknown[], most: Limits): void {
  const { length } = batch;
  if (length > most.batch) {
    throw beyond('batch', `The batch has ${length} operations; expected at most ${most.batch}.`);
  }
  if (length === 0 || batch.some((each) => typeof each !== 'object' || each === null)) {
    throw new Refusal(
      'BAD_REQUEST',
      'The batch holds something that is not an operation; expected one object or more, each with a query.',
    );
  }
}

/** Refuses questions about the schema, and proposes no names of it. */
export const useNoIntrospection = (): Plugin => ({
  onValidate({ addValidationRule, setValidationFn }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
    setValidationFn((schema, document, rules, options, typeInfo) =>
      validate(schema, document, rules, { ...options, hideSuggestions: true }, typeInfo),
    );
  },
});

const tooMany = (name: LimitName, count: number, most: Limits): Refusal =>
  beyond(name, `The operation has ${count} ${limits[name].unit}; expected at most ${most[name]}.`);
