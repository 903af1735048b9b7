import type { Api } from '../support/api.ts';
import { type AskedView, under, within } from './sampled.ts';

/** A list, and how many its rows are. */
export interface Ids {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** One thing that two parts of an answer must agree on. */
export interface Claim {
  readonly what: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/** @throws Error with the operation for the first claim that does not hold. */
export function assertAll(claims: readonly Claim[], operation: string): void {
  for (const { what, found, expected } of claims) {
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new Error(`${what}\nfound    ${JSON.stringify(found)}\nexpected ${JSON.stringify(expected)}\n${operation}`);
    }
  }
}

/** @throws Error with the operation where the answer is not whole, or took more than one statement. */
export async function answered<T>(api: Api, view: AskedView, selection: string): Promise<T> {
  const operation = under(view, selection);
  const { data, errors, statements } = await api.ask(operation);
  if (errors || statements !== 1) {
    throw new Error(`${JSON.stringify(errors)} after ${statements} statements\n${operation}`);
  }
  return within(view, data);
}

/** All rows of a list of the query type, page by page. */
export async function whole(api: Api, view: AskedView, list: string): Promise<Ids> {
  const nodes: { readonly id: string }[] = [];
  for (let after = ''; ; ) {
    const head = `${list}(first: 500${after === '' ? '' : `, after: "${after}"`})`;
    const { page } = await answered<{ page: Ids & { pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
      api,
      view,
      `page: ${head} { totalCount pageInfo { hasNextPage endCursor } nodes { id } }`,
    );
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      return { totalCount: page.totalCount, nodes };
    }
    after = page.pageInfo.endCursor;
  }
}
