import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { reconciler } from './reconciler.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const { get } = reconciler(() => api);

describe('in a view', () => {
  const cellsOf = async (id: string, property: string, view: string): Promise<readonly string[]> => {
    const extend = JSON.stringify({ ids: [id], properties: [{ id: property }] });
    const response = await get(`?${new URLSearchParams({ extend })}${view}`);
    expect(response.status).toBe(200);
    const { rows } = await response.json();
    return rows[id][property].map((cell: { id?: string; str?: string }) => cell.id ?? cell.str);
  };

  test('relations are those of the day', async () => {
    const members = '^memberOf';
    const early = await cellsOf('sco', members, '&asOf=2004-01-01');
    expect(early).toEqual(['china', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan', 'uzbekistan']);
    expect(await cellsOf('sco', members, '')).toEqual(
      expect.arrayContaining([...early, 'belarus', 'iran', 'mongolia']),
    );
  });

  test('what is only planned is among the relations where it is asked for', async () => {
    const hidden = await cellsOf('bishkek-2026', '^chaired', '');
    const all = await cellsOf('bishkek-2026', '^chaired', '&includePlanned=true');
    expect([hidden, all]).toEqual([[], ['sadyr-japarov']]);
  });

  test('an entity that was not there yet on the day is not meant', async () => {
    const find = async (view: string) => {
      const queries = JSON.stringify({ q0: { query: 'Astana Declaration (2024)', type: 'Document' } });
      const { q0 } = await (await get(`?${new URLSearchParams({ queries })}${view}`)).json();
      return q0.result[0]?.match ?? false;
    };
    expect([await find(''), await find('&asOf=2024-12-31'), await find('&asOf=2010-01-01')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a POST has it in its address or in its body', async () => {
    const send = (address: string, body: Readonly<Record<string, string>>) =>
      api.app.fetch(`http://localhost/reconcile${address}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(body).toString(),
      });
    const extend = JSON.stringify({ ids: ['sco'], properties: [{ id: '^memberOf' }] });
    const inAddress = await send('?asOf=2004-01-01', { extend });
    const inBody = await send('', { extend, asOf: '2004-01-01' });
    expect([inAddress.status, inBody.status]).toEqual([200, 200]);
    const { rows } = await inAddress.json();
    expect(rows.sco['^memberOf']).toHaveLength(6);
    expect((await inBody.json()).rows).toEqual(rows);
    const twice = await send('?asOf=2004-01-01', { extend, asOf: '2004-01-01' });
    expect(twice.status).toBe(400);
  });

  test.each([
    ['&asOf=2004', 'asOf: "2004" is not possible; expected a calendar day such as 2024-07-04.'],
    ['&certainty=CERTAIN', 'certainty: "CERTAIN" is not possible; expected it only together with asOf.'],
    ['&asOf=2004-01-01&accordingTo=s9999', 'accordingTo: nothing has the id "s9999"; expected the id of a source.'],
  ])('%s is refused', async (view, message) => {
    const response = await get(`?queries={"q0":{"query":"Iran"}}${view}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
