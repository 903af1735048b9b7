import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { bodyText } from './body-text.ts';
import { bodyType } from './negotiation.ts';
import { Refusal } from './refusal.ts';

/** Reads what is asked in the body of a request, and refuses with a clear message what asks nothing. */
export const useOperationRequest = (): Plugin => ({
  onRequestParse({ request, setRequestParser }) {
    if (request.method === 'POST') {
      setRequestParser(paramsIn);
    }
  },
  onParams({ params: { query } }) {
    if (query === undefined || query === null) {
      throw new Refusal('BAD_REQUEST', 'query: it is missing; expected the text of an operation.');
    }
    if (typeof query === 'string' && query.trim() === '') {
      throw new Refusal('GRAPHQL_PARSE_FAILED', 'query: it is empty; expected the text of an operation.', {
        setsStatus: true,
      });
    }
  },
});

/** The operation, or a batch of them, in the body of a request. */
async function paramsIn(request: Request): Promise<GraphQLParams> {
  const text = await bodyText(request);
  if (bodyType(request.headers.get('content-type'))?.type === 'application/graphql') {
    return { query: text };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refusal('BAD_REQUEST', 'The body is not valid JSON.');
  }
  if (typeof content !== 'object' || content === null) {
    const kind = content === null ? 'null' : `a ${typeof content}`;
    throw new Refusal(
      'BAD_REQUEST',
      `The body is ${kind}; expected an object with a query, or a list of such objects.`,
    );
  }
  for (const each of [content].flat()) {
    withoutEmptyName(each);
  }
  return content;
}

/** No operation is called by an empty text: it says that none was named, as it does in an address. */
function withoutEmptyName(params: { operationName?: unknown } | null): void {
  if (params?.operationName === '') {
    delete params.operationName;
  }
}
