import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from './generated/documents.ts';

/**
 * Asks the API.
 * @throws Error with a message for a person: what the API refused, or that it cannot be reached.
 */
async function ask<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal,
  }).catch((error: unknown) => {
    throw signal.aborted ? error : new Error('The server does not answer; is it still running?');
  });
  const { data, errors }: { data?: Result; errors?: readonly { message: string }[] } = await response.json();
  const [problem] = errors ?? [];
  if (problem || !data) {
    throw new Error(problem?.message ?? `The server answered ${response.status}.`);
  }
  return data;
}

export interface QueryState<Result> {
  readonly data: Result | undefined;
  readonly problem: string | undefined;
  readonly isAsking: boolean;
}

/** The answer to an operation, asked again when its variables change; until then the last answer stays, and `isAsking` says so. Null asks nothing. */
export function useQuery<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): QueryState<Result> {
  const [{ of, ...last }, setAnswer] = useState<Omit<QueryState<Result>, 'isAsking'> & { readonly of?: string }>({
    data: undefined,
    problem: undefined,
  });
  const key = JSON.stringify(variables);
  useEffect(() => {
    const given: Variables | null = JSON.parse(key);
    if (given === null) {
      setAnswer({ data: undefined, problem: undefined, of: key });
      return;
    }
    const asking = new AbortController();
    ask(operation, given, asking.signal).then(
      (data) => setAnswer({ data, problem: undefined, of: key }),
      (error: Error) => {
        if (!asking.signal.aborted) {
          setAnswer(({ data }) => ({ data, problem: error.message, of: key }));
        }
      },
    );
    return () => asking.abort();
  }, [operation, key]);
  return { ...last, isAsking: of !== key };
}

/** The variables that say as of which day to ask; without one the day given stands for nothing. */
export const viewVariables = (date: string | undefined) => ({
  date: date ?? '2001-06-15',
  isDated: date !== undefined,
});
