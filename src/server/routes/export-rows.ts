import { type DocumentNode, GraphQLError, type GraphQLSchema, validate } from 'graphql';
import type { Limits } from '../../contract/limits.ts';
import { type AskAnything, connectionRows } from '../../exports/connection-rows.ts';
import { csvStyleOf, withoutStyle } from '../../exports/formats/csv.ts';
import { connectionQuestion } from '../../exports/paged-operation.ts';
import { plainOperation } from '../../exports/plain-operation.ts';
import { type DatabaseAccess, readHeader } from '../../exports/rows.ts';
import { addressParameters } from '../address-parameters.ts';
import { bodyText } from '../body-text.ts';
import { type EntityTags, unlessHeld, withTag } from '../entity-tags.ts';
import { withExportSlot } from '../export-slot.ts';
import { hashOf, type PersistedOperations, persistedOperation } from '../protect/persisted-operations.ts';
import type { Semaphore } from '../protect/semaphore.ts';
import { comparedTooOften, parseWithin, tooLarge } from '../protect/use-operation-limits.ts';
import { forgetSuggestions } from '../protect/without-suggestions.ts';
import { Refusal } from '../refusal.ts';
import { textStream } from '../text-stream.ts';
import type { Handler, Report } from '../use-route.ts';

export interface ConnectionRowsOptions {
  readonly schema: GraphQLSchema;
  readonly ask: AskAnything;
  readonly source: DatabaseAccess;
  readonly limits: Limits;
  /** For exports that are written at once. */
  readonly slots: Semaphore;
  /** The only operations whose rows may be had, where not those of any. */
  readonly persistedOperations: PersistedOperations | undefined;
  /** Whether what is refused may tell which names there are. */
  readonly hasIntrospection: boolean;
  readonly tags: EntityTags;
}

/** Answers with the rows of any connection that a GraphQL operation asks for, given as GraphQL over HTTP gives it. */
export const exportRows =
  (
    { schema, ask, source, limits, slots, persistedOperations, hasIntrospection, tags }: ConnectionRowsOptions,
    report: Report = () => {},
  ): Handler =>
  async (request, url) => {
    const { query, variables, operationName } = await given(request, url);
    if (persistedOperations) {
      persistedOperation(persistedOperations, hashOf(query));
    }
    const document = parseWithin(limits, query);
    const problem =
      tooLarge(limits, document) ??
      validate(schema, document, undefined, { hideSuggestions: !hasIntrospection }).map(comparedTooOften)[0];
    if (problem) {
      throw problem;
    }
    const question = connectionQuestion(plain(schema, document, variables, operationName, hasIntrospection));
    const style = csvStyleOf(url.searchParams);
    return withExportSlot(slots, report, async (leave) => {
      const header = await readHeader(source);
      const headers = {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="rows.csv"',
        'dataset-version': header.version,
        'dataset-date': header.date,
      };
      // Whether the operation can be answered is known when it is.
      const rows = () => textStream(connectionRows(question, { ask, variables, source, header, style }), leave);
      return unlessHeld(request, await withTag(tags, request, headers, rows));
    });
  };

/** The operation without fragments and directives; its problems propose names only where the schema may be asked for. */
function plain(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: OperationRequest['variables'],
  operationName: string | undefined,
  hasIntrospection: boolean,
) {
  try {
    return plainOperation(schema, document, variables, operationName);
  } catch (error) {
    if (error instanceof GraphQLError && !hasIntrospection) {
      forgetSuggestions(error);
    }
    throw error;
  }
}

/** What the address may bring. */
export const rowsParameters = ['query', 'variables', 'operationName'] as const;

interface OperationRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation and its variables, from a body of JSON or from the address. */
async function given(request: Request, url: URL): Promise<OperationRequest> {
  const asked =
    request.method === 'POST' ? objectOf('The body', await bodyText(request)) : fromAddress(url.searchParams);
  const { query, variables = {}, operationName } = asked;
  if (typeof query !== 'string' || query.trim() === '') {
    throw new Refusal('BAD_USER_INPUT', 'query: expected a GraphQL operation, such as { states { nodes { name } } }.');
  }
  return {
    query,
    variables: Object.fromEntries(Object.entries(variables ?? {})),
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : undefined,
  };
}

function fromAddress(given: URLSearchParams): RequestBody {
  if (!given.get('query')?.trim()) {
    return {};
  }
  const { query, variables = '{}', operationName } = addressParameters(withoutStyle(given), rowsParameters);
  return { query, variables: objectOf('variables', variables), operationName };
}

interface RequestBody {
  readonly query?: unknown;
  readonly variables?: object | null;
  readonly operationName?: unknown;
}

function objectOf(name: string, json: string): RequestBody {
  try {
    const content: unknown = JSON.parse(json);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return content;
    }
  } catch {
    // Told below.
  }
  throw new Refusal('BAD_USER_INPUT', `${name}: expected a JSON object.`);
}
