import { describe, expect, test } from '@jest/globals';
import { openApi } from '../support/api.ts';

describe('what can be switched off', () => {
  test('questions about the schema', async () => {
    const api = await openApi({ hasIntrospection: false });
    const { errors } = await api.ask('{ __schema { types { name } } }');
    expect(errors?.[0]?.message).toMatch(/^GraphQL introspection has been disabled/);
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    await api.close();
  });

  test('the playground', async () => {
    const api = await openApi({ hasPlayground: false });
    const page = await api.app.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('<html');
    await api.close();
  });

  test('explanations', async () => {
    const api = await openApi({ hasExplain: false });
    const response = await api.app.fetch('http://localhost/graphql?explain', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: '{ state(id: "iran") { name } }' }),
    });
    expect(await response.json()).toEqual({ data: { state: { name: 'Iran' } } });
    await api.close();
  });
});
