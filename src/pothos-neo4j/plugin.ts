import SchemaBuilder, { BasePlugin, type FieldRef, type SchemaTypes } from '@pothos/core';
import type { GraphQLSchema } from 'graphql';
import {
  type Declared,
  declaredAs,
  defineInterface,
  defineObject,
  defineQueryFields,
  defineUnion,
  type Fields,
} from './boundary.ts';
import { checkSchema } from './check-schema.ts';
import { edgeTypes } from './connections.ts';
import { type Declaring, EdgeFields, NodeFields, RootFields } from './fields.ts';
import './global-types.ts';
import { type GraphModel, nodeProperty } from './graph-model.ts';
import { Inputs } from './inputs.ts';
import type { OrderTerm, TypeMapping } from './mapping.ts';
import { type AnyEdge, ancestorsOf, type Choice, type Described, type NodeRef } from './refs.ts';

/** The name under which a SchemaBuilder takes the plugin. */
const pluginName = 'neo4j';
export default pluginName;

/** What fields mean is said by the mappings they carry; when all is made, the plugin sees that they fit together. */
class Neo4jPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    checkSchema(schema, this.builder.options.neo4j.graph);
    return schema;
  }
}

SchemaBuilder.registerPlugin(pluginName, Neo4jPlugin);

type AnyBuilder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

const inputs = new WeakMap<object, Inputs<SchemaTypes>>();

const declaring = (builder: AnyBuilder, kind: Declaring<SchemaTypes, GraphModel>['kind']) => {
  const made = inputs.get(builder) ?? new Inputs(builder);
  inputs.set(builder, made);
  return { builder, kind, graph: builder.options.neo4j.graph, inputs: made };
};

interface TypeOptions {
  readonly description?: string | undefined;
  readonly interfaces?: (() => readonly Described[]) | undefined;
  readonly order?: readonly string[] | undefined;
  readonly filters?: Choice | undefined;
  readonly orders?: Choice | undefined;
}

/** What a type says of itself, and of its fields once they are declared without their arguments. */
function described(
  name: string,
  { interfaces = none, filters = [], orders = [] }: TypeOptions,
  describe: () => Fields<SchemaTypes>,
): Omit<Described, 'ref'> {
  let known: Record<string, Declared> | undefined;
  const declared = () => {
    known ??= Object.fromEntries(
      Object.entries(describe()).flatMap(([field, ref]: [string, FieldRef<SchemaTypes>]) => {
        const said = declaredAs(ref);
        return said ? [[field, said]] : [];
      }),
    );
    return known;
  };
  return { name, interfaces, filters, orders, declared };
}

const none = () => [];
const refsOf = (type: Omit<Described, 'ref'>) => () => ancestorsOf(type).map(({ ref }) => Object(ref));

function nodeRef<L extends string>(
  builder: AnyBuilder,
  name: string,
  labels: readonly L[],
  options: TypeOptions & { readonly fields: (t: NodeFields<SchemaTypes, GraphModel, L>) => Fields<SchemaTypes> },
  kind: 'Object' | 'Interface',
): NodeRef {
  const here = declaring(builder, kind);
  const self = described(name, options, () => options.fields(new NodeFields({ ...here, inputs: undefined }, labels)));
  const ref = (kind === 'Object' ? defineObject : defineInterface)(builder, name, {
    description: options.description,
    interfaces: refsOf(self),
    mapping: nodeMapping(name, here.graph, labels, options.order),
    fields: () => options.fields(new NodeFields(here, labels)),
  });
  return withPlainEdge(builder, { ...self, kind: 'node', labels, ref });
}

function withPlainEdge(builder: AnyBuilder, node: Omit<NodeRef, 'plainEdge'>): NodeRef {
  let plain: AnyEdge | undefined;
  const made: NodeRef = {
    ...node,
    plainEdge: () => {
      plain ??= {
        kind: 'edge',
        node: () => made,
        ...described(node.name, {}, () => ({})),
        ...edgeTypes(builder, node.name, () => made),
      };
      return plain;
    },
  };
  return made;
}

/** The mapping of a node type; `order` names properties, with a minus before those that go down. */
function nodeMapping(
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
    const descending = term.startsWith('-');
    return { on: 'node', property, kind: declared.kind, nullable: !declared.required, descending };
  });
  return { kind: 'node', labels, key: graph.nodeKey, order: terms };
}

const builders = SchemaBuilder.prototype as AnyBuilder;

builders.graphObject = function graphObject(name, options) {
  const label = options.label ?? name;
  if (!this.options.neo4j.graph.nodes[label]) {
    throw new Error(`${name}: the graph has no nodes with the label ${label}.`);
  }
  return nodeRef(this, name, [label], options, 'Object');
};

builders.graphInterface = function graphInterface(name, options) {
  return nodeRef(this, name, options.labels, options, 'Interface');
};

builders.graphUnion = function graphUnion(name, { description, members }) {
  const labels = members.flatMap((member) => member.labels);
  const mapping = nodeMapping(name, this.options.neo4j.graph, labels);
  const ref = defineUnion(
    this,
    name,
    description,
    members.map((member) => member.ref),
    mapping,
  );
  return withPlainEdge(this, { ...described(name, {}, () => ({})), kind: 'node', labels, ref });
};

builders.embeddedObject = function embeddedObject(name, { description, label, fields }) {
  return defineObject(this, name, {
    description,
    mapping: { kind: 'embedded' },
    fields: () => fields(new NodeFields(declaring(this, 'Object'), [label])),
  });
};

builders.graphEdge = function graphEdge(name, { paged = true, via, node, ...options }) {
  const here = declaring(this, 'Object');
  const self = described(name, options, () => options.fields(new EdgeFields({ ...here, inputs: undefined }, via)));
  const type = {
    description: options.description,
    interfaces: refsOf(self),
    fields: () => options.fields(new EdgeFields(here, via)),
  };
  if (paged) {
    return { ...self, kind: 'edge', node, via, ...edgeTypes(this, name, node, { ...type, via }) };
  }
  const ref = defineObject(this, name, { ...type, mapping: { kind: 'edge', via } });
  return { ...self, kind: 'edge', node, via, ref, connection: ref };
};

builders.relationshipInterface = function relationshipInterface(name, options) {
  const here = declaring(this, 'Interface');
  const { via, fields } = options;
  const self = described(name, options, () => fields(new EdgeFields({ ...here, inputs: undefined }, via)));
  const ref = defineInterface(this, name, {
    description: options.description,
    mapping: { kind: 'edge', via },
    fields: () => fields(new EdgeFields(here, via)),
  });
  return { ...self, ref };
};

builders.graphQueries = function graphQueries(fields) {
  defineQueryFields(this, () => fields(new RootFields(declaring(this, 'Query'))));
};
