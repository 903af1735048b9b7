import SchemaBuilder, { BasePlugin, type SchemaTypes } from '@pothos/core';
import { defineInterface, defineObject, defineQueryFields, type TypeReference } from './boundary.ts';
import { makeEdge } from './connections.ts';
import { EdgeFields, NodeFields, RootFields } from './fields.ts';
import './global-types.ts';
import { type GraphModel, nodeProperty } from './graph-model.ts';
import type { OrderTerm, TypeMapping } from './mapping.ts';
import type { AnyEdge, NodeRef } from './refs.ts';

/** The name under which a SchemaBuilder takes the plugin. */
const pluginName = 'neo4j';
export default pluginName;

/** Nothing happens while Pothos builds: all is said by the mappings that fields carry. */
class Neo4jPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {}

SchemaBuilder.registerPlugin(pluginName, Neo4jPlugin);

interface AnyTypeOptions {
  readonly description?: string;
  readonly interfaces?: () => readonly NodeRef[];
  readonly label?: string;
  readonly labels?: readonly string[];
  readonly order?: readonly string[];
}

const builders = SchemaBuilder.prototype as PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

builders.graphObject = function graphObject(name, options) {
  const graph = this.options.neo4j.graph;
  const label = options.label ?? name;
  if (!graph.nodes[label]) {
    throw new Error(`${name}: the graph has no nodes with the label ${label}.`);
  }
  const labels = [label];
  return nodeRef(this, name, labels, options.interfaces ?? none, () =>
    defineObject(this, name, {
      description: options.description,
      interfaces: refsOf(options.interfaces ?? none),
      mapping: nodeMapping(name, graph, labels, options),
      fields: (t) => options.fields(new NodeFields(t, graph, name, labels)),
    }),
  );
};

builders.graphInterface = function graphInterface(name, options) {
  const graph = this.options.neo4j.graph;
  const { labels } = options;
  return nodeRef(this, name, labels, options.interfaces ?? none, () =>
    defineInterface(this, name, {
      description: options.description,
      interfaces: refsOf(options.interfaces ?? none),
      mapping: nodeMapping(name, graph, labels, options),
      fields: (t) => options.fields(new NodeFields(t, graph, name, labels)),
    }),
  );
};

builders.embeddedObject = function embeddedObject(name, options) {
  const graph = this.options.neo4j.graph;
  return defineObject(this, name, {
    description: options.description,
    mapping: { kind: 'embedded' },
    fields: (t) => options.fields(new NodeFields(t, graph, name, [options.label])),
  });
};

builders.graphEdge = function graphEdge(name, options) {
  const graph = this.options.neo4j.graph;
  const { via, node, description, interfaces, fields } = options;
  const edge = makeEdge(this, name, node, {
    description,
    interfaces: interfaces as (() => readonly object[]) | undefined,
    fields: (t) => fields(new EdgeFields(t, graph, `${name}Edge`, via)),
  });
  return { ...edge, via };
};

builders.relationshipObject = function relationshipObject(name, options) {
  const graph = this.options.neo4j.graph;
  const { via, node, description, fields } = options;
  const type = defineObject(this, name, {
    description,
    mapping: { kind: 'edge' },
    fields: (t) => fields(new EdgeFields(t, graph, name, via)),
  });
  return { kind: 'edge', node, type, connection: type, via };
};

builders.relationshipInterface = function relationshipInterface(name, options) {
  const graph = this.options.neo4j.graph;
  return defineInterface(this, name, {
    description: options.description,
    mapping: { kind: 'edge' },
    fields: (t) => options.fields(new EdgeFields(t, graph, name, options.via)),
  });
};

builders.graphQueries = function graphQueries(fields) {
  const graph = this.options.neo4j.graph;
  defineQueryFields(this, (t) => fields(new RootFields(t, graph, 'Query')));
};

/** The interfaces of a type, and those that these implement in turn: GraphQL wants each of them named. */
const refsOf = (interfaces: () => readonly NodeRef[]) => (): readonly object[] =>
  [...new Set(interfaces().flatMap(withParents))].map(({ ref }) => Object(ref));
const withParents = (ref: NodeRef): readonly NodeRef[] => [...ref.interfaces().flatMap(withParents), ref];
const none = () => [];

function nodeRef(
  builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>,
  name: string,
  labels: readonly string[],
  interfaces: () => readonly NodeRef[],
  define: () => TypeReference,
): NodeRef {
  let plain: AnyEdge | undefined;
  const made: NodeRef = {
    kind: 'node',
    name,
    labels,
    interfaces,
    ref: define(),
    plainEdge: () => {
      plain ??= makeEdge(builder, name, () => made);
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
  { order = [] }: AnyTypeOptions,
): TypeMapping {
  const terms = order.map((term): OrderTerm => {
    const property = term.replace(/^-/, '');
    const declared = nodeProperty(graph, labels, property);
    if (!declared) {
      throw new Error(`${name}: cannot be ordered by ${property}, which ${labels.join('|')} does not have.`);
    }
    return { property, kind: declared.kind, nullable: !declared.required, descending: term.startsWith('-') };
  });
  return { kind: 'node', labels, order: terms };
}
