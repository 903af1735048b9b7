import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { viewParameters } from '../../src/model/view-parameters.ts';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function refusalOf(address: string): Promise<unknown> {
  const response = await api.app.fetch(`http://localhost${address}`);
  expect(response.status).toBe(400);
  const { errors } = await response.json();
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  return errors[0].message;
}

describe('a parameter of an export is given once and has a value', () => {
  test.each(Object.keys(viewParameters))('%s', async (name) => {
    const twice = `${name}: it is given 2 times, as "sco" and "China"; expected it once.`;
    const empty = `${name}: it is empty; expected a value, or leave the parameter out.`;
    expect(await refusalOf(`/export/nodes.csv?${name}=sco&${name}=China`)).toBe(twice);
    expect(await refusalOf(`/export/graph.ttl?${name}=`)).toBe(empty);
    expect(await refusalOf(`/export/graph.ttl?${name}=+`)).toBe(empty);
    expect(
      await refusalOf(`/export/edges.csv?includePlanned=true&${name === 'includePlanned' ? 'depth' : name}=%2C`),
    ).toMatch(/: it is empty; expected a value, or leave the parameter out\.$/);
  });
});

test.each([
  ['/reconcile/suggest/entity', 'prefix'],
  ['/reconcile/suggest/property', 'prefix'],
  ['/reconcile/suggest/type', 'prefix'],
  ['/reconcile/flyout/entity', 'id'],
  ['/reconcile/preview', 'id'],
  ['/reconcile/properties', 'type'],
  ['/reconcile/properties', 'limit'],
  ['/reconcile', 'queries'],
])('%s takes %s once', async (path, name) => {
  expect(await refusalOf(`${path}?${name}=1&${name}=2&${name}=3`)).toBe(
    `${name}: it is given 3 times, as "1" and "2" and "3"; expected it once.`,
  );
});
