import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attendanceLists } from '../knowledge/attendance-lists.ts';
import { type Api, answerOf, openApi } from '../support/api.ts';

const lists = await attendanceLists();

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Delegations {
  readonly meeting: {
    readonly delegations: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly role: string | null;
        readonly unnamed: boolean;
        readonly announced: boolean;
        readonly members: { readonly nodes: readonly { readonly id: string }[] };
        readonly node: { readonly id: string };
      }[];
    };
  };
}

const question = /* GraphQL */ `
  query ($meeting: ID!) {
    meeting(id: $meeting) {
      delegations(first: 100) {
        totalCount
        edges {
          role
          unnamed
          announced
          members(first: 20) {
            nodes {
              id
            }
          }
          node {
            id
          }
        }
      }
    }
  }
`;

describe('the delegations of a meeting are those of the record, each party once', () => {
  test.each(lists)('$meeting', async ({ meeting, attended, delegations }) => {
    // Where several stood for a party, the record does not say who headed them.
    const hasOneHead = (party: string) =>
      attended.filter(([, represented, , role]) => represented === party && role !== 'DELEGATION').length === 1;
    const { meeting: found } = await answerOf<Delegations>(api, question, { meeting });
    const { edges, totalCount } = found.delegations;
    const told = edges.map(({ node, role, announced, unnamed, members }) => ({
      party: node.id,
      role,
      announced,
      unnamed,
      head: hasOneHead(node.id) ? members.nodes[0]?.id : undefined,
      people: members.nodes.map(({ id }) => id).sort(),
    }));
    const expected = delegations.map(([party, role, people, announced]) => ({
      party,
      role,
      announced: announced === 'ANNOUNCED',
      unnamed: people.length === 0,
      head: hasOneHead(party) ? people[0] : undefined,
      people: [...people].sort(),
    }));
    const byParty = (one: { party: string }, other: { party: string }) => (one.party < other.party ? -1 : 1);
    expect(told.sort(byParty)).toEqual(expected.sort(byParty));
    expect(totalCount).toBe(delegations.length);
  });
});
