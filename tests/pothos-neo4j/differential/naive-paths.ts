import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import type { PathMapping, Step } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import type { MemoryGraph, MemoryNode, Row } from './memory-graph.ts';
import { listed } from './naive-order.ts';
import { beginsAt, seesNode, seesRelationship, type View } from './naive-views.ts';

/** The labels of the nodes that a type of the schema is of. */
export const labelsOf = (schema: GraphQLSchema, typeName: string): readonly string[] => {
  const type = schema.getType(typeName);
  const mapping = isObjectType(type) || isInterfaceType(type) ? type.extensions.neo4j : undefined;
  return mapping?.kind === 'node' ? mapping.labels : [];
};

/** Follows the paths of the schema through a graph in memory, step by step. */
export class NaivePaths {
  readonly #schema: GraphQLSchema;
  readonly #graph: MemoryGraph;

  constructor(schema: GraphQLSchema, graph: MemoryGraph) {
    this.#schema = schema;
    this.#graph = graph;
  }

  /** All nodes of a type. */
  nodesOf(nodeType: string): MemoryNode[] {
    const labels = labelsOf(this.#schema, nodeType);
    return this.#graph.nodes.filter((node) => node.labels.some((label) => labels.includes(label)));
  }

  /** All rows of a path: from a row where it begins at one, else from all nodes. */
  rows(mapping: PathMapping, from: Row | undefined, args: Readonly<Record<string, unknown>>, view: View): Row[] {
    const begin = (node: MemoryNode): Row => ({ node, hops: [], passed: {} });
    let rows: Row[];
    switch (mapping.start.kind) {
      case 'node':
        rows = from ? [begin(from.node)] : [];
        break;
      case 'relationship':
        rows = from ? [from] : [];
        break;
      case 'key':
        rows = this.nodesOf(mapping.nodeType)
          .filter((node) => node.properties[mapping.key] === args.id)
          .filter((node) => beginsAt(view, this.#graph, node, true) && seesNode(view, node))
          .map(begin);
        break;
      default:
        rows = this.nodesOf(mapping.nodeType)
          .filter((node) => beginsAt(view, this.#graph, node, false) && seesNode(view, node))
          .map(begin);
    }
    mapping.steps.forEach((step, index) => {
      const before = index === 0 && mapping.start.kind === 'relationship';
      rows = rows.flatMap((row) => this.#follow(row, step, before, view));
    });
    const labels = labelsOf(this.#schema, mapping.nodeType);
    return rows.filter(({ node }) => node.labels.some((label) => labels.includes(label)));
  }

  #follow(row: Row, step: Step, fromRelationship: boolean, view: View): Row[] {
    if (step.kind === 'lookup') {
      const holder = fromRelationship || step.on === 'relationship' ? row.hops.at(-1) : row.node;
      const single = holder?.properties[(step.isList ? step.orElse : step.property) ?? ''];
      const keys = (step.isList && (holder?.properties[step.property] as unknown[] | undefined)) || [single];
      return this.#graph.nodes
        .filter((node) => node.labels.includes(step.label) && keys.includes(node.properties[step.key]))
        .filter((node) => seesNode(view, node))
        .map((node) => ({
          node,
          hops: fromRelationship ? [] : row.hops,
          passed: step.isList ? { ...row.passed, [listed]: node } : row.passed,
        }));
    }
    if (step.at) {
      const { at, among, ...once } = step;
      const around = row.hops.at(-1);
      const keys = (around?.properties[among ?? ''] ?? []) as unknown[];
      const begun = around ? [{ node: around[at], hops: [], passed: {} }] : [];
      return begun
        .flatMap((each) => this.#follow(each, once, false, view))
        .filter(({ hops }) => keys.includes(hops.at(-1)?.properties[step.key?.property ?? '']));
    }
    if (step.until !== undefined) {
      const { upTo = 0, until, label: _, ...once } = step;
      const isThere = ({ node }: Row) => node.properties[until.property] === until.value;
      let [onTheWay, found]: Row[][] = [[row], []];
      for (let left = upTo; left >= 0; left -= 1) {
        found = [...(found ?? []), ...(onTheWay ?? []).filter(isThere)];
        onTheWay = (onTheWay ?? [])
          .filter((each) => !isThere(each))
          .flatMap((each) => this.#follow(each, { ...once, until: undefined }, false, view));
      }
      return found ?? [];
    }
    if (step.upTo !== undefined) {
      const { upTo, label, ...once } = step;
      let reached = [row];
      return Array.from({ length: upTo }, () => {
        reached = reached.flatMap((each) => this.#follow(each, once, false, view));
        return reached.filter(({ node }) => label === undefined || node.labels.includes(label));
      }).flat();
    }
    const [near, far] = step.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return this.#graph.relationships
      .filter((each) => each[near] === row.node && step.types.includes(each.type) && !row.hops.includes(each))
      .filter((each) => step.label === undefined || each[far].labels.includes(step.label))
      .filter((each) => seesRelationship(view, each) && seesNode(view, each[far]))
      .map((each) => ({
        node: each[far],
        hops: [...row.hops, each],
        passed: step.as ? { ...row.passed, [step.as]: each[far] } : row.passed,
      }));
  }
}
