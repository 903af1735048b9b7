import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openServedApi, type ServedApi } from '../support/served-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await openServedApi();
});
afterAll(async () => {
  await api.close();
});

/** The GraphQL over HTTP specification, as the reference implementation audits it: what must, should and may be. */
test.each(serverAudits({ url: () => `${api.server.address}/graphql` }).map((audit) => [audit.name, audit] as const))(
  '%s',
  async (_, audit) => {
    const result = await audit.fn();
    expect(result).toEqual(expect.objectContaining({ status: 'ok' }));
  },
);
