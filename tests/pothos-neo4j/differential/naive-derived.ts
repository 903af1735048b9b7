import { derivedKey } from '../../../src/model/identity.ts';
import type { MemoryGraph, MemoryNode, MemoryRelationship } from './memory-graph.ts';

const party = (node: MemoryNode | undefined): boolean =>
  node?.labels.some((label) => label === 'State' || label === 'Organization') === true;

/** A statement that makes a derived relationship: of what type, of whom, at which meeting. */
type Making = readonly [type: 'TOOK_PART_IN' | 'HOSTED', of: MemoryNode, at: MemoryNode, said: MemoryRelationship];

/** Adds to a graph what the data model derives: read once more, plainly, from its description. */
export function withDerived({ nodes, relationships }: MemoryGraph): MemoryGraph {
  const byId = new Map(nodes.map((node) => [node.properties.id, node]));
  const follow = (from: MemoryNode, type: string): MemoryNode[] =>
    relationships.filter((each) => each.type === type && each.from === from).map(({ to }) => to);
  /** A place and all in which it lies; a set is gone through in the order in which it grows, so that circles end. */
  const around = (place: MemoryNode): MemoryNode[] => {
    const met = new Set([place]);
    for (const each of met) {
      for (const further of follow(each, 'LOCATED_IN')) {
        met.add(further);
      }
    }
    return [...met];
  };
  const making = relationships.flatMap((said): Making[] => {
    const { type, from, to, properties } = said;
    switch (type) {
      case 'ATTENDED': {
        const of = byId.get(properties.for);
        return of && party(of) ? [['TOOK_PART_IN', of, to, said]] : [];
      }
      case 'PARTICIPATED_IN': {
        const parties = party(from) ? [from] : follow(from, 'OFFICE_OF');
        return parties.map((of): Making => ['TOOK_PART_IN', of, to, said]);
      }
      case 'HELD_AT': {
        const states = new Set(around(to).filter(({ labels }) => labels.includes('State')));
        return [...states].map((of): Making => ['HOSTED', of, from, said]);
      }
      default:
        return [];
    }
  });
  const groups = new Map<string, Making[]>();
  for (const each of making) {
    const [type, of, at] = each;
    const key = `${type} ${of.properties.id} ${at.properties.id}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const derived = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          made(
            first,
            group.map(([, , , said]) => said),
            byId,
          ),
        ]
      : [];
  });
  return { nodes, relationships: [...relationships, ...derived] };
}

const confidences = ['HIGH', 'MEDIUM', 'LOW'];
const text = (value: unknown): string => String(value);
const texts = (value: unknown): string[] => ((value ?? []) as unknown[]).map(text);
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

function made(
  [type, from, to]: Making,
  said: readonly MemoryRelationship[],
  byId: ReadonlyMap<unknown, MemoryNode>,
): MemoryRelationship {
  const all = said.map(({ properties }) => properties);
  const place = (each: (typeof all)[number]) =>
    `${each.rank === 'PREFERRED' ? 0 : 1} ${confidences.indexOf(text(each.confidence))} ${each.startEarliest} ${each.statement}`;
  const ranked = [...all].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const [role] = ranked.map((each) => each.role).filter((each) => each !== undefined && each !== 'DELEGATION');
  const sources = sorted(all.flatMap((each) => texts(each.sources)));
  const announcing = sources.filter((source) =>
    all.every((each) => !texts(each.sources).includes(source) || texts(each.announcedBy).includes(source)),
  );
  const [earliest] = [...ranked].sort((a, b) => (text(a.startEarliest) < text(b.startEarliest) ? -1 : 0));
  const times = ['start', 'end', 'date', 'startEarliest', 'startLatest', 'endEarliest', 'endBefore'];
  const statements = sorted(all.map((each) => text(each.statement)));
  return {
    type,
    from,
    to,
    properties: {
      key: derivedKey(type, text(from.properties.id), text(to.properties.id)),
      derived: true,
      statements,
      sources,
      confidence: confidences.find((each) => all.some(({ confidence }) => confidence === each)),
      ...(announcing.length > 0 ? { announcedBy: announcing } : {}),
      ...(all.every(({ planned }) => planned === true) ? { planned: true } : {}),
      ...Object.fromEntries(times.flatMap((name) => (earliest?.[name] === undefined ? [] : [[name, earliest[name]]]))),
      ...(role === undefined ? {} : { role }),
    },
    restsOn: statements.flatMap((id) => byId.get(id) ?? []),
  };
}
