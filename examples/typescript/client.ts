import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** What the server refused, in its words; `code` is for programs. */
export class RefusedError extends Error {
  readonly code: string | undefined;

  constructor({ message, extensions }: { readonly message: string; readonly extensions?: { readonly code?: string } }) {
    super(message);
    this.code = extensions?.code;
  }
}

/** An answer, and the version of the data that it was made of. */
export interface Answer<Result> {
  readonly data: Result;
  readonly datasetVersion: string | null;
}

/** Puts typed documents to a running sco-graph: what comes back has the type of what was asked. */
export class ScoGraphClient {
  readonly #address: string;

  /** @param address of the server, such as http://127.0.0.1:4000/ */
  constructor(address = 'http://127.0.0.1:4000/') {
    this.#address = new URL('graphql', address).href;
  }

  /**
   * @param document made by graphql-codegen, such as those in src/examples/generated
   * @throws RefusedError when the server refuses; TypeError when it cannot be reached.
   */
  async query<Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>> {
    const response = await fetch(this.#address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors } = await response.json();
    if (errors?.length > 0) {
      throw new RefusedError(errors[0]);
    }
    return { data, datasetVersion: response.headers.get('dataset-version') };
  }
}
