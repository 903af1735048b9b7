import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, differenceOf } from '../../src/knowledge/difference.ts';
import { type Image, type ImageNode, type ImageRelationship, imageFrom } from '../../src/knowledge/image.ts';
import { added, summaryOf } from '../../src/knowledge/summary.ts';

const ids = ['a', 'b', 'c', 'd'];
const properties = fc.record({ x: fc.nat({ max: 1 }), y: fc.nat({ max: 1 }) });
const node = fc.record({ key: fc.constantFrom(...ids), label: fc.constantFrom('State', 'Place'), properties }).map(
  ({ key, label, properties }): ImageNode => ({
    key,
    labels: ['Entity', label],
    properties: { id: key, ...properties },
  }),
);
const relationship = fc
  .record({ type: fc.constantFrom('R', 'S'), from: fc.constantFrom(...ids), to: fc.constantFrom(...ids), properties })
  .map((each): ImageRelationship => ({ ...each, key: `${each.type} ${each.from} ${each.to}` }));

/** A graph: relationships are only between nodes that are there. */
const image: fc.Arbitrary<Image> = fc
  .tuple(fc.array(node, { maxLength: 6 }), fc.array(relationship, { maxLength: 8 }))
  .map(([nodes, relationships]) => {
    const there = new Set(nodes.map(({ key }) => key));
    return imageFrom(
      nodes,
      relationships.filter(({ from, to }) => there.has(from) && there.has(to)),
    );
  });

type Keyed = { readonly key: string };
const keys = (items: Iterable<Keyed>) => [...items].map(({ key }) => key).sort();

/** What is there after a change, as Neo4j would have it: what is created must not be there already. */
function after<T extends Keyed>(
  present: ReadonlyMap<string, T>,
  { removed, changed, created }: Change<T>,
): Map<string, T> {
  const result = new Map(present);
  for (const { key } of removed) {
    expect(result.delete(key)).toBe(true);
  }
  for (const item of changed) {
    expect(result.has(item.key)).toBe(true);
    result.set(item.key, item);
  }
  for (const item of created) {
    expect(result.has(item.key)).toBe(false);
    result.set(item.key, item);
  }
  return result;
}

test('a difference makes one graph of another, touches nothing that is equal, and makes anew what has another label', () => {
  fc.assert(
    fc.property(image, image, (present, wanted) => {
      const difference = differenceOf(present, wanted);
      const { nodes, relationships } = difference;
      expect(after(present.nodes, nodes)).toEqual(wanted.nodes);
      expect(after(present.relationships, relationships)).toEqual(wanted.relationships);
      const relabelled = new Set(
        [...present.nodes.values()].flatMap(({ key, labels }) => {
          const other = wanted.nodes.get(key);
          return other && String(other.labels) !== String(labels) ? [key] : [];
        }),
      );
      const isKept = ({ key }: Keyed) => present.nodes.has(key) && wanted.nodes.has(key) && !relabelled.has(key);
      expect(keys(nodes.removed)).toEqual(keys([...present.nodes.values()].filter((each) => !isKept(each))));
      const isNodeEqual = ({ key }: Keyed) => {
        const [one, other] = [present.nodes.get(key)?.properties, wanted.nodes.get(key)?.properties];
        return one?.x === other?.x && one?.y === other?.y;
      };
      const kept = [...wanted.nodes.values()].filter(isKept);
      expect(keys(nodes.changed)).toEqual(keys(kept.filter((each) => !isNodeEqual(each))));
      expect(nodes.unchanged).toBe(kept.filter(isNodeEqual).length);
      const stays = ({ key, from, to }: ImageRelationship) =>
        wanted.relationships.has(key) && !relabelled.has(from) && !relabelled.has(to);
      expect(keys(relationships.removed)).toEqual(
        keys([...present.relationships.values()].filter((each) => !stays(each))),
      );
      expect(summaryOf(difference)).toEqual({
        created: nodes.created.length + relationships.created.length,
        changed: nodes.changed.length + relationships.changed.length,
        removed: nodes.removed.length + relationships.removed.length,
        unchanged: nodes.unchanged + relationships.unchanged,
      });
    }),
    { numRuns: 1_000 },
  );
});

test('the order of properties does not count', () => {
  const of = (properties: ImageNode['properties']) => imageFrom([{ key: 'a', labels: ['Entity'], properties }], []);
  expect(differenceOf(of({ x: 1, y: 2, z: 3 }), of({ z: 3, y: 2, x: 1 })).nodes).toMatchObject({
    changed: [],
    unchanged: 1,
  });
});

test('the numbers of a load add up', () => {
  const one = { created: 1, changed: 20, removed: 300, unchanged: 4000 };
  const other = { created: 5, changed: 60, removed: 700, unchanged: 8000 };
  expect(added(one, other)).toEqual({ created: 6, changed: 80, removed: 1000, unchanged: 12_000 });
});
