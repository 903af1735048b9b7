import { type Change, differenceOf } from './difference.ts';
import type { Image, ImageNode, ImageRelationship } from './image.ts';

/** What becomes of one kind of thing, as lines for people. */
export interface Changes {
  readonly kind: 'entity' | 'withdrawn id' | 'statement' | 'disagreement' | 'source';
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
}

const kinds = [
  ['entity', 'Entity'],
  ['withdrawn id', 'Withdrawn'],
  ['statement', 'Statement'],
  ['disagreement', 'Disagreement'],
  ['source', 'Source'],
] as const;

/** What a new version of the data adds, changes and withdraws. */
export function changesBetween(present: Image, wanted: Image): Changes[] {
  const { nodes, relationships } = differenceOf(present, wanted);
  const before = new Wording(present);
  const after = new Wording(wanted);
  // A withdrawn id also changes with where it went, a statement with its citations, and a disagreement with whom it involves, its values, their sources and statements.
  const isPart = ({ type }: ImageRelationship) =>
    ['BECAME', 'CITES', 'INVOLVES', 'HAS_VALUE', 'GIVEN_IN', 'STATED_AS'].includes(type);
  const recited = new Set(
    [...relationships.created, ...relationships.changed, ...relationships.removed]
      .filter(isPart)
      .map(({ from }) => from)
      .concat(nodes.changed.map(({ key }) => key))
      .map((key) => key.replace(/^(dis-[^-]+)-\d+$/, '$1')),
  );
  const isNew = new Set([...nodes.created, ...nodes.changed].map(({ key }) => key));
  const recitedNodes = [...recited].flatMap((key) => {
    const node = wanted.nodes.get(key);
    return node && present.nodes.has(key) && !isNew.has(key) ? [node] : [];
  });
  const changed: Change<ImageNode> = { ...nodes, changed: [...nodes.changed, ...recitedNodes] };
  return kinds.map(([kind, label]) => {
    const of = (some: readonly ImageNode[]) => some.filter(({ labels }) => labels.includes(label));
    return {
      kind,
      added: of(changed.created).map((node) => after.say(node)),
      changed: of(changed.changed).flatMap((node) => {
        const [old, now] = [before.say(present.nodes.get(node.key) ?? node), after.say(node)];
        return old === now ? [] : [`${old}  →  ${now}`];
      }),
      withdrawn: of(changed.removed).map((node) => before.say(node)),
    };
  });
}

/** Says in a line what a node of an image stands for. */
class Wording {
  readonly #nodes: Image['nodes'];
  readonly #ends = new Map<string, string[]>();

  constructor({ nodes, relationships }: Image) {
    this.#nodes = nodes;
    for (const { type, from, to } of relationships.values()) {
      const key = `${type} ${from}`;
      this.#ends.set(key, [...(this.#ends.get(key) ?? []), to]);
    }
  }

  say({ key, labels, properties }: ImageNode): string {
    const { name, title, description, predicate, rank, reason, confidence, modality } = properties;
    if (labels.includes('Entity')) {
      return `${key}: ${name}. ${description}`;
    }
    if (labels.includes('Source')) {
      return `${key}: ${title}`;
    }
    if (labels.includes('Withdrawn')) {
      const { version, date, why } = properties;
      return `${key}: ${this.#to('BECAME', key)[0] ?? 'nothing'} took its place in ${version} of ${date}. ${why}`;
    }
    if (labels.includes('Disagreement')) {
      const { about, preferred, why } = properties;
      const values = this.#to('HAS_VALUE', key).map((each) => {
        const by = [...this.#to('GIVEN_IN', each).sort(), ...this.#to('STATED_AS', each).sort()];
        return `${this.#nodes.get(each)?.properties.value} (${by.join(' ')})`;
      });
      const entities = [...this.#to('ABOUT', key), ...this.#to('INVOLVES', key).sort()].join(' ');
      return `${entities}, ${about}: ${values.sort().join(' or ')}; ${preferred ?? 'none'} preferred: ${why}`;
    }
    const { text, number, unit, start, end, date, qualifiers } = properties;
    const value = [text, number, unit].filter((part) => part !== undefined).join(' ');
    const when = date ?? (start ? `${start} to ${end}` : undefined);
    const [subject = ''] = this.#to('SUBJECT', key);
    const parts = [
      `${subject} ${predicate} ${this.#to('OBJECT', key)[0] ?? value}`,
      ...(qualifiers ? [String(qualifiers)] : []),
      ...(when ? [String(when)] : []),
      ...(rank === 'NORMAL' ? [] : [`${rank}: ${reason}`]),
      ...(confidence === 'HIGH' ? [] : [`confidence ${confidence}`]),
      ...(modality === 'ACTUAL' ? [] : [String(modality)]),
    ];
    return `${parts.join(', ')} (${[...new Set(this.#to('CITES', key))].sort().join(' ')})`;
  }

  #to(type: string, from: string): string[] {
    return this.#ends.get(`${type} ${from}`) ?? [];
  }
}
