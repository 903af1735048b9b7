import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openServer, type RunningServer } from '../../src/server/start.ts';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
let server: RunningServer;
beforeAll(async () => {
  api = await openApi();
  const opened = await openServer({ host: '127.0.0.1', port: 0 });
  opened.serve(api.app);
  server = opened;
});
afterAll(async () => {
  await server.stop();
  await api.close();
});

/** The GraphQL over HTTP specification, as the reference implementation audits it: what must, should and may be. */
test.each(serverAudits({ url: () => `${server.address}/graphql` }).map((audit) => [audit.name, audit] as const))(
  '%s',
  async (_, audit) => {
    const result = await audit.fn();
    expect(result).toEqual(expect.objectContaining({ status: 'ok' }));
  },
);
