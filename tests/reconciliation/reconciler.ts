import { expect } from '@jest/globals';
import type { Api } from '../support/api.ts';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: { id: string; name: string }[];
  readonly features: { id: string; value: number | boolean }[];
}

/** Asks the reconciliation service of an app, as its clients do. */
export function reconciler(api: () => Api) {
  const get = (path = '') =>
    api().app.fetch(`http://localhost/reconcile${path}`, { headers: { origin: 'http://127.0.0.1:3333' } });
  const post = (fields: Readonly<Record<string, unknown>>) =>
    api().app.fetch('http://localhost/reconcile', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(
        Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]),
      ).toString(),
    });
  async function candidatesOf(query: object): Promise<Candidate[]> {
    const response = await post({ queries: { q0: query } });
    expect(response.status).toBe(200);
    const { q0 } = await response.json();
    return q0.result;
  }
  return { get, post, candidatesOf };
}
