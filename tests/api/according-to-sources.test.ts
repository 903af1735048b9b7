import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, answerOf, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answerTo = (operation: string) => answerOf(api, operation);

describe('according to some sources', () => {
  test('the report names no Indian leader and no Secretary-General; others do', async () => {
    const fields = `meeting(id: "astana-2024") {
      indian: attendees(filter: { representing: { id: { equals: "india" } } }) { nodes { id } }
      secretariat: attendees(filter: { office: { id: { equals: "secretary-general-of-the-sco" } } }) { nodes { id } }
      participants { nodes { id } } }`;
    expect(
      await answerTo(`{ report: asOf(date: "2024-07-05", accordingTo: ["s1"]) { ${fields} }
        others: asOf(date: "2024-07-05", accordingTo: ["s11", "s13"]) { ${fields} } }`),
    ).toEqual({
      report: {
        meeting: {
          indian: { nodes: [] },
          secretariat: { nodes: [] },
          participants: { nodes: [{ id: 'india' }, { id: 'sco-secretariat' }] },
        },
      },
      others: {
        meeting: {
          indian: { nodes: [{ id: 'subrahmanyam-jaishankar' }] },
          secretariat: { nodes: [{ id: 'zhang-ming' }] },
          participants: { nodes: [] },
        },
      },
    });
  });

  test('only what the report speaks of is there, down to single properties', async () => {
    expect(
      await answerTo(`{ asOf(date: "2024-07-05", accordingTo: ["s1"]) {
        meetings { nodes { id ordinal } } organization(id: "sco") { members { totalCount } }
        state(id: "india") { name iso2 names { text } } vietnam: state(id: "vietnam") { id } } }`),
    ).toEqual({
      asOf: {
        meetings: { nodes: [{ id: 'astana-2024', ordinal: 24 }] },
        organization: { members: { totalCount: 10 } },
        state: { name: 'India', iso2: null, names: [] },
        vietnam: null,
      },
    });
  });

  test('views by sources within one another show what both name, also of nodes of any kind', async () => {
    const nodes = 'nodes(ids: ["india", "s1"]) { id }';
    const none = 'asOf(date: "2024-07-05", accordingTo: ["nowhere"])';
    const report = 'asOf(date: "2024-07-05", accordingTo: ["s1"])';
    expect(
      await answerTo(
        `{ ${report} { ${nodes} } a: ${none} { ${report} { ${nodes} } } b: ${report} { ${none} { ${nodes} } } }`,
      ),
    ).toEqual({
      asOf: { nodes: [{ id: 'india' }, { id: 's1' }] },
      a: { asOf: { nodes: [null, { id: 's1' }] } },
      b: { asOf: { nodes: [null, { id: 's1' }] } },
    });
  });

  test('a source that says otherwise is not believed: what it says is deprecated', async () => {
    expect(
      await answerTo(
        '{ asOf(date: "2024-07-04", accordingTo: ["s101"]) { state(id: "vietnam") { id } organization(id: "sco") { id } } }',
      ),
    ).toEqual({ asOf: { state: null, organization: null } });
  });
});
