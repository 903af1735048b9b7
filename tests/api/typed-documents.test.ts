import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { outdatedFiles } from '../../scripts/generate.ts';
import { CallsAndAnswersDocument, MembersDocument } from '../../src/examples/generated/documents.ts';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('a typed document answers with what its types promise', async () => {
  const { data } = await api.ask(MembersDocument, { status: 'MEMBER' });
  const members = data?.organization?.members;
  expect(members?.totalCount).toBe(10);
  expect(members?.edges.map(({ node }) => node.id)).toEqual([
    'belarus',
    'china',
    'india',
    'iran',
    'kazakhstan',
    'kyrgyzstan',
    'pakistan',
    'russia',
    'tajikistan',
    'uzbekistan',
  ]);
  const [belarus] = members?.edges ?? [];
  const iso2: string | null | undefined = belarus && 'iso2' in belarus.node ? belarus.node.iso2 : undefined;
  expect([belarus?.start, belarus?.end, iso2]).toEqual(['2024-07-04', 'OPEN', 'BY']);
});

test('a typed document takes its variables', async () => {
  const { data } = await api.ask(CallsAndAnswersDocument, { leader: 'xi-jinping' });
  const answers = data?.leader?.positions.edges
    .filter(({ inResponseTo }) => inResponseTo?.id === 'small-yard-high-fences')
    .map(({ position, node }) => `${position} ${node.id}`);
  expect(answers).toEqual([
    'CALLED_FOR common-development',
    'CALLED_FOR internal-impetus-of-regional-economies',
    'CALLED_FOR right-to-development',
    'CALLED_FOR scientific-and-technological-innovation',
    'CALLED_FOR stable-industrial-and-supply-chains',
    'CALLED_FOR universal-benefit-and-inclusiveness',
  ]);
});

test('schema.graphql, typed documents and JSON Schemas are up to date', async () => {
  expect(await outdatedFiles()).toEqual([]);
});
