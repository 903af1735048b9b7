import { graph } from '../model/graph.ts';
import type { PropertyKind } from '../model/property.ts';

/** How a property is stored. */
export interface StoredKind {
  readonly kind: PropertyKind;
  readonly isList: boolean;
}

type PropertyDeclarations = Readonly<
  Record<
    string,
    { readonly properties: Readonly<Record<string, { readonly kind: PropertyKind; readonly list?: boolean }>> }
  >
>;
const declared: PropertyDeclarations = { ...graph.nodes, ...graph.relationships };

/** The properties that nodes with a label, or relationships of a type, may have. */
export const storedKinds = (name: string): Readonly<Record<string, StoredKind>> =>
  Object.fromEntries(
    Object.entries(declared[name]?.properties ?? {}).map(([property, { kind, list = false }]) => [
      property,
      { kind, isList: list },
    ]),
  );

/** The label by which the properties of a node are declared. */
export const ownLabel = (labels: readonly string[]): string => labels.find((label) => label !== 'Entity') ?? 'Entity';
