import type { SchemaTypes } from '@pothos/core';
import { type GraphModel, kindsWith, type LabelOf, nodeProperty } from '../model/graph-model.ts';
import { nodeKey } from '../model/key.ts';
import type { OrderTerm, TypeMapping } from '../model/mapping.ts';
import { kindsNamed, labelsNamed, nodeNames } from '../model/node-names.ts';
import { type Builder, builderOf, defineType, type Fields, graphOf, type Kind } from './boundary.ts';
import { edgeTypes, hitTypes, type TypeOfEdge } from './connections.ts';
import { Groups } from './groups.ts';
import { Inputs } from './inputs.ts';
import { NodeFields } from './node-fields.ts';
import { NodeTypes } from './node-types.ts';
import { type AnyEdge, ancestorsOf, type Choice, type Described, type NodeRef } from './refs.ts';

/** The graph model of a builder. */
export type GraphOf<Types extends SchemaTypes> = Types extends { Graph: infer G extends GraphModel } ? G : GraphModel;

/** What was declared with a builder, until the schema is made. */
interface Declarations {
  readonly inputs: Inputs;
  readonly types: NodeTypes;
  readonly fields: (() => object)[];
}

const declarations = new WeakMap<object, Declarations>();

function declarationsOf(builder: object): Declarations {
  const kinds = () => graphOf(builder).kinds;
  const made = declarations.get(builder) ?? {
    inputs: new Inputs(builder, new Groups(kinds), kinds),
    types: new NodeTypes(graphOf(builder)),
    fields: [],
  };
  declarations.set(builder, made);
  return made;
}

/** Makes the fields of all types, and then the input types for which these asked. */
export function finish<Types extends SchemaTypes>(builder: Builder<Types>): void {
  const { inputs, fields } = declarationsOf(builder);
  for (const make of fields) {
    make();
  }
  inputs.make();
}

/** Where fields of some kind are declared; `verbs` is the builder. */
export const declaring = <Types extends SchemaTypes>(verbs: object, kind: Kind) => {
  const builder: Builder<Types> = builderOf(verbs);
  const { inputs, types } = declarationsOf(builder);
  return { builder, kind, ...builder.options.neo4j, inputs, types };
};

interface Options {
  readonly description?: string | undefined;
  readonly interfaces?: (() => readonly Described[]) | undefined;
  readonly filters?: Choice | undefined;
  readonly orders?: Choice | undefined;
  readonly groups?: Described['groups'] | undefined;
}

/** What a type says of itself. Its fields are made once, for Pothos and for who filters or orders by them. */
export function described<Types extends SchemaTypes, F extends object>(
  { builder }: { readonly builder: Builder<Types> },
  name: string,
  { interfaces = () => [], filters = [], orders = [], groups = [] }: Options,
  make: () => F,
): Omit<Described, 'ref' | 'fields'> & { readonly fields: () => F } {
  let made: F | undefined;
  const fields = () => {
    made ??= make();
    return made;
  };
  declarationsOf(builder).fields.push(fields);
  return { name, interfaces, filters, orders, groups, fields };
}

/** What Pothos gets of it. */
export const describing = <F>(
  description: string | undefined,
  { fields, ...type }: Pick<Described, 'interfaces'> & { readonly fields: () => F },
) => ({ description, interfaces: () => ancestorsOf(type).map(({ ref }) => ref), fields });

/** @throws Error where an interface does not stand for all nodes of a type. */
function checkInterfaces(
  name: string,
  graph: GraphModel,
  labels: readonly string[],
  interfaces: readonly string[],
): void {
  const kinds = kindsWith(graph, labels);
  const isOver = (each: string) => kinds.every((kind) => kindsNamed(graph, each).includes(kind));
  const wrong = interfaces.find((each) => !isOver(each));
  if (wrong !== undefined) {
    const right = nodeNames(graph).filter((each) => isOver(each) && each !== name && !Object.hasOwn(graph.nodes, each));
    throw new Error(`${name}: ${wrong} does not stand for all of these nodes; expected one of ${right.join(', ')}.`);
  }
}

/** A type that stands for the nodes of a name. */
export function nodeRef<Types extends SchemaTypes, L extends LabelOf<GraphOf<Types>>>(
  here: ReturnType<typeof declaring<Types>>,
  name: string,
  {
    interfaces = [],
    ...options
  }: Omit<Options, 'interfaces'> & {
    readonly interfaces?: readonly string[];
    readonly order?: readonly string[];
    readonly fields: (t: NodeFields<Types, GraphOf<Types>, L>) => Fields<Types>;
  },
): NodeRef {
  const labels = labelsNamed(here.graph, name);
  checkInterfaces(name, here.graph, labels, interfaces);
  const fields = () => options.fields(new NodeFields(here, labels));
  const self = described(
    here,
    name,
    { ...options, interfaces: () => interfaces.map((each) => here.types.named(each)) },
    fields,
  );
  const mapping = nodeMapping(name, here.graph, labels, options.order);
  const type = { ...describing(options.description, self), mapping };
  const ref = defineType(here.builder, here.kind === 'Interface' ? 'Interface' : 'Object', name, type);
  return here.types.add(withPlainEdge(here, { ...self, kind: 'node', labels, ref }));
}

/** The types over which rows are paged; what groups them is made in time with the other inputs. */
export function connected<Types extends SchemaTypes>(
  here: ReturnType<typeof declaring<Types>>,
  name: string,
  edge: () => AnyEdge,
  type: TypeOfEdge & { readonly as?: string } = {},
): Pick<AnyEdge, 'ref' | 'connection'> {
  declarationsOf(here.builder).fields.push(() => here.inputs.groups(edge()) ?? {});
  const { as, ...options } = type;
  return as === undefined ? edgeTypes(here, name, edge, options) : hitTypes(here, name, edge, { ...options, as });
}

export function withPlainEdge<Types extends SchemaTypes>(
  here: ReturnType<typeof declaring<Types>>,
  node: Omit<NodeRef, 'plainEdge'>,
): NodeRef {
  let plain: AnyEdge | undefined;
  const plainEdgeOf = (of: NodeRef): AnyEdge => {
    const edge: AnyEdge = {
      kind: 'edge',
      node: () => of,
      ...described(here, of.name, {}, () => ({})),
      ...connected(here, of.name, () => edge),
    };
    return edge;
  };
  const made: NodeRef = {
    ...node,
    plainEdge: () => {
      plain ??= plainEdgeOf(made);
      return plain;
    },
  };
  return made;
}

/** The mapping of a node type; `order` names properties, with a minus before those that go down. */
export function nodeMapping(
  name: string,
  graph: GraphModel,
  labels: readonly string[],
  order: readonly string[] = [],
): TypeMapping {
  const terms = order.map((term): OrderTerm => {
    const property = term.replace(/^-/, '');
    const declared = nodeProperty(graph, labels, property);
    if (!declared) {
      throw new Error(`${name}: cannot be ordered by ${property}, which ${labels.join('|')} does not have.`);
    }
    const unique = declared.unique === true && declared.required === true && kindsWith(graph, labels).length === 1;
    const descending = term.startsWith('-');
    const { kind, required, collatedBy = property } = declared;
    return { on: 'node', property: collatedBy, of: property, kind, nullable: !required, descending, unique };
  });
  return { kind: 'node', labels, key: nodeKey(graph, labels, name), order: terms };
}
