import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { connectionQuestion, NoConnection } from '../research/connection.ts';
import { type AskAnything, connectionRows } from '../research/connection-rows.ts';
import { readHeader, type Source } from '../research/rows.ts';
import { textStream } from './text-stream.ts';
import { maxTokens } from './use-token-limit.ts';

/** Answers /export/rows.csv with the rows of any connection that a GraphQL operation asks for, given as GraphQL over HTTP gives it. */
export function useConnectionRows(schema: GraphQLSchema, ask: AskAnything, source: Source): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/export/rows.csv' || !['GET', 'POST'].includes(request.method)) {
        return;
      }
      const refuse = (status: number, errors: readonly Pick<GraphQLError, 'message' | 'extensions'>[]) =>
        endResponse(
          new fetchAPI.Response(
            JSON.stringify({
              errors: errors.map(({ message, extensions: { code = 'BAD_USER_INPUT' } }) => ({
                message,
                extensions: { code },
              })),
            }),
            { status, headers: { 'content-type': 'application/json; charset=utf-8' } },
          ),
        );
      try {
        const { query, variables } = await given(request, url);
        const document = parse(query, { maxTokens });
        const problems = validate(schema, document);
        if (problems.length > 0) {
          refuse(400, problems);
          return;
        }
        const header = await readHeader(source);
        const text = connectionRows(ask, connectionQuestion(schema, document), variables, header);
        const headers = {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="rows.csv"',
          'dataset-version': header.version,
          'dataset-date': header.date,
        };
        endResponse(new fetchAPI.Response(await textStream(text), { headers }));
      } catch (error) {
        if (error instanceof GraphQLError) {
          const status = error.extensions.http?.status ?? 400;
          refuse(status, [error]);
        } else if (error instanceof NoConnection || error instanceof BadRequest) {
          refuse(400, [{ message: error.message, extensions: {} }]);
        } else {
          throw error;
        }
      }
    },
  };
}

class BadRequest extends Error {}

interface Given {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation and its variables, from a body of JSON or from the address. */
async function given(request: Request, url: URL): Promise<Given> {
  const asked =
    request.method === 'POST'
      ? objectOf('The body', await request.text())
      : {
          query: url.searchParams.get('query'),
          variables: objectOf('variables', url.searchParams.get('variables') ?? '{}'),
        };
  const { query, variables = {} } = asked;
  if (typeof query !== 'string' || query.trim() === '') {
    throw new BadRequest('query: expected a GraphQL operation, such as { states { nodes { name } } }.');
  }
  return { query, variables: Object.fromEntries(Object.entries(variables ?? {})) };
}

function objectOf(name: string, json: string): { readonly query?: unknown; readonly variables?: object | null } {
  try {
    const content: unknown = JSON.parse(json);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return content;
    }
  } catch {
    // Told below.
  }
  throw new BadRequest(`${name}: expected a JSON object.`);
}
