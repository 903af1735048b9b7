import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Api, answerOf, openApi } from '../support/api.ts';
import { relationAgrees } from './counts.ts';
import { groupingsOf, groupsAgree } from './groups.ts';
import { relations, roots } from './relations.ts';
import { sampled, views } from './sampled.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const drawn = await sampled();

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** One in so many, others each time; the long tier looks at all. */
const share = <T>(all: readonly T[], one: number): T[] => all.filter((_, index) => (index + seed) % one === 0);

const nameOf = ({ root, field }: (typeof relations)[number]) => `${root.nodeType}.${field.name}`;
const withDefaults = relations.filter(({ mapping }) => mapping.defaults);

test('the relations with a default are known', () => {
  expect(withDefaults.map(nameOf)).toEqual(['Organization.members']);
});

describe(`lists, counts and filters of relations agree (seed ${seed})`, () => {
  const chosen = [...withDefaults, ...share(relations, 8)].map((each, index) => [nameOf(each), each, index] as const);
  test.each(chosen)(
    '%s',
    async (_, relation, index) => {
      const [view = {}] = fc.sample(views(drawn), { seed: seed + index, numRuns: 1 });
      const days = fc.sample(fc.constantFrom(...drawn.days), { seed: seed + index, numRuns: 5 });
      const asked = index % 2 === 0 ? days.map((date) => ({ ...view, date })) : [{}];
      expect(await relationAgrees(api, relation, asked, { seed: seed + index, drawn })).toBeGreaterThanOrEqual(0);
    },
    300_000,
  );
});

describe(`groups add up to their lists (seed ${seed})`, () => {
  const all = [
    ...roots.flatMap((root) => groupingsOf(root)),
    ...relations.flatMap((relation) => groupingsOf(relation.root, relation)),
  ];
  const members = all.filter(({ value }) => value.startsWith('MEMBERS'));
  const chosen = [...members.slice(0, 1), ...share(all, 60)].map(
    (each, index) =>
      [`${each.root.field.name} ${each.relation?.field.name ?? ''} by ${each.value}`, each, index] as const,
  );
  test.each(chosen)(
    '%s',
    async (_, grouping, index) => {
      const [view = {}] = fc.sample(views(drawn), { seed: seed + index, numRuns: 1 });
      await groupsAgree(api, grouping, index % 2 === 0 ? {} : view, 4);
    },
    300_000,
  );
});

test('members are full members wherever they are followed', async () => {
  const full =
    '{ organizations(filter: { id: { equals: "sco" } }) { groups(by: [MEMBERS]) { count key } nodes { members { totalCount } } } }';
  const { organizations } = await answerOf<{ organizations: { groups: unknown[]; nodes: unknown[] } }>(api, full);
  expect(organizations.groups).toHaveLength(10);
  expect(organizations.nodes).toEqual([{ members: { totalCount: 10 } }]);
  const mongolia = 'node: { id: { equals: "mongolia" } }';
  expect(
    await answerOf(
      api,
      `{ some: organizations(filter: { some: { members: { ${mongolia} } } }) { totalCount }
        observed: organizations(filter: { some: { members: { ${mongolia}, status: { equals: PARTNER } } } }) { nodes { id } }
        organization(id: "sco") {
          full: members(filter: { ${mongolia} }) { totalCount }
          any: members(filter: { ${mongolia}, status: { isNull: false } }) { edges { status } }
          none: members(status: MEMBER, filter: { ${mongolia}, status: { isNull: false } }) { totalCount } } }`,
    ),
  ).toEqual({
    some: { totalCount: 0 },
    observed: { nodes: [{ id: 'sco' }] },
    organization: {
      full: { totalCount: 0 },
      any: { edges: [{ status: 'OBSERVER' }, { status: 'PARTNER' }] },
      none: { totalCount: 0 },
    },
  });
});
