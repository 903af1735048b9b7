import { type Kinds, kindOf } from '../model/kinds.ts';
import type { GroupMapping, PathMapping } from '../model/mapping.ts';
import { type Declared, declaredAs, referenceOf } from './boundary.ts';
import { ancestorsOf, type Described, type EdgeGroups, type NodeRef, type RowType } from './refs.ts';

/** The value of an enum that stands for a field. */
export const upperCase = (name: string): string => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, '_$&').toUpperCase();

/** Things that a group may have in common as nodes: the type they are shown as, and the field that shows them. */
export interface GroupNodes {
  readonly field: string;
  readonly node: () => NodeRef;
}

/** By what rows may be grouped, worked out of the fields of their type. */
export class Groups {
  #nodes: GroupNodes | undefined;
  readonly #kinds: () => Kinds | undefined;

  constructor(kinds: () => Kinds | undefined) {
    this.#kinds = kinds;
  }

  /** Where groups show nodes, if they do. */
  get nodes(): GroupNodes | undefined {
    return this.#nodes;
  }

  show(nodes: GroupNodes): void {
    this.#nodes = nodes;
  }

  /** The values of the enum by which rows of a type are grouped. */
  of({ name, groups, ...type }: Described): Readonly<Record<string, GroupMapping>> {
    if (groups !== 'all' && !isChoice(groups)) {
      return Object.fromEntries(Object.entries(groups).map(([value, of]) => [value, ofEdge(of)]));
    }
    const known = [...ancestorsOf(type), type].flatMap(({ fields }) => Object.entries(fields()));
    const isChosen = (field: string) => groups === 'all' || groups.includes(field);
    const found = known.flatMap(([field, made]): [string, GroupMapping][] => {
      const declared = declaredAs<RowType>(made);
      return declared && isChosen(field) ? this.#ofField(upperCase(field), declared, groups === 'all') : [];
    });
    const missing = groups === 'all' ? undefined : groups.find((field) => !known.some(([each]) => each === field));
    if (missing !== undefined) {
      throw new Error(`${name}: groups name ${missing}, which is not a field.`);
    }
    const isAbstract = ['Interface', 'Union'].includes(referenceOf(type.ref).kind ?? '');
    return { ...(isAbstract ? { TYPE: { kind: 'type' } } : {}), ...Object.fromEntries(found), SELF: { kind: 'node' } };
  }

  #ofField(value: string, { mapping, type, rows }: Declared<RowType>, isTelling: boolean): [string, GroupMapping][] {
    if (mapping.kind === 'property') {
      const isText = typeof type === 'string' && ['String', 'ID', 'Float'].includes(type);
      return Array.isArray(type) || (isTelling && isText) ? [] : propertyGroups(this.#kinds(), value, mapping);
    }
    if (mapping.kind !== 'path' || mapping.start.kind !== 'node' || !rows) {
      return [];
    }
    const kept = rows.kind === 'edge' ? Object.entries(rows.fields()) : [];
    const own: [string, GroupMapping] = [value, mapping];
    return [
      ...(this.#isShown(rows) || !isTelling ? [own] : []),
      ...kept.flatMap(([field, made]): [string, GroupMapping][] => {
        const lookup = declaredAs<RowType>(made);
        return lookup?.rows && this.#isShown(lookup.rows) && lookup.mapping.kind === 'path'
          ? [[`${value}_${upperCase(field)}`, keptBy(mapping, lookup.mapping)]]
          : [];
      }),
    ];
  }

  #isShown(rows: RowType): boolean {
    const node = rows.kind === 'edge' ? rows.node() : rows;
    return this.#nodes !== undefined && [...ancestorsOf(node), node].includes(this.#nodes.node());
  }
}

const isChoice = (groups: Described['groups']): groups is readonly string[] => Array.isArray(groups);

const ofEdge = (of: EdgeGroups[string]): GroupMapping =>
  typeof of === 'string'
    ? { kind: 'property', on: 'relationship', property: of, value: 'String' }
    : { kind: 'cypher', on: 'relationship', expression: of };

/** A property, and the parts of its value. */
const propertyGroups = (
  kinds: Kinds | undefined,
  value: string,
  { on, name: property, value: kind }: Extract<Declared<RowType>['mapping'], { kind: 'property' }>,
): [string, GroupMapping][] => {
  const whole = { kind: 'property', on, property, value: kind } as const;
  const parts = Object.keys(kindOf(kinds, kind).parts ?? {});
  return [[value, whole], ...parts.map((part): [string, GroupMapping] => [`${value}_${part}`, { ...whole, part }])];
};

/** The path to a node whose key the last relationship of a path keeps. */
const keptBy = (path: PathMapping, lookup: PathMapping): PathMapping => ({
  ...lookup,
  ...(path.defaults ? { defaults: path.defaults } : {}),
  start: path.start,
  result: path.result,
  steps: [
    ...path.steps,
    ...lookup.steps.map((step) => (step.kind === 'lookup' ? { ...step, on: 'relationship' as const } : step)),
  ],
});
