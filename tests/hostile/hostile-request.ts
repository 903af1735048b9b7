/** A request as it is sent. */
export interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request that is meant to hurt, and what must come of it. */
export interface HostileRequest extends Sent {
  readonly name: string;
  /** The code of its refusal; "answered" where nothing is wrong with it; several where Neo4j decides. */
  readonly expected: string | readonly string[];
  /** The status of the response, where it is not 200 or 400. */
  readonly status?: number;
}

export const answered = 'answered';

/** An operation, sent as most clients send it. */
export const operation = (
  name: string,
  query: string,
  expected: HostileRequest['expected'],
  variables?: unknown,
): HostileRequest =>
  posted(name, JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }), expected);

/** A body as it is. */
export const posted = (
  name: string,
  body: string,
  expected: HostileRequest['expected'],
  more: Partial<HostileRequest> = {},
): HostileRequest => ({
  name,
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
  expected,
  ...more,
});

/** An address. */
export const got = (
  name: string,
  path: string,
  expected: HostileRequest['expected'],
  status?: number,
): HostileRequest => ({ name, path, expected, ...(status === undefined ? {} : { status }) });

/** So many times, joined. */
export const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** A text wrapped so many times. */
export const nested = (depth: number, wrap: (inner: string) => string, core: string): string => {
  let text = core;
  for (let level = 0; level < depth; level += 1) {
    text = wrap(text);
  }
  return text;
};
