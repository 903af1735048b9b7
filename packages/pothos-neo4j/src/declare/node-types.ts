import type { GraphModel } from '../model/graph-model.ts';
import { kindsNamed, namesOver } from '../model/node-names.ts';
import type { AnyEdge, NodeRef } from './refs.ts';

/** The edge types of paths that end with some relationships and name none: one for each type of node. */
export interface DefaultEdges {
  readonly via: readonly string[];
  readonly of: (node: NodeRef) => AnyEdge;
}

/** The types of a builder that stand for nodes. Fields name them; who is meant is looked up when the schema is made. */
export class NodeTypes {
  readonly #graph: GraphModel;
  readonly #nodes = new Map<string, NodeRef>();
  readonly #edges: DefaultEdges[] = [];

  constructor(graph: GraphModel) {
    this.#graph = graph;
  }

  add(node: NodeRef): NodeRef {
    this.#nodes.set(node.name, node);
    return node;
  }

  addEdges(edges: DefaultEdges): void {
    this.#edges.push(edges);
  }

  /** @throws Error where no type of that name stands for nodes. */
  named(name: string): NodeRef {
    const node = this.#nodes.get(name);
    if (!node) {
      throw new Error(`no type stands for ${name}; there are ${[...this.#nodes.keys()].join(', ')}.`);
    }
    return node;
  }

  /**
   * The type that shows nodes of some kinds: the one named, or that of the only kind.
   * @param what says for messages what leads to them, such as `ACTED_IN leads to`
   * @throws Error where the name stands for none of them, or there is no name and several kinds.
   */
  target(what: string, kinds: readonly string[], name?: string): NodeRef {
    const [only, ...others] = kinds;
    const meant = name ?? (others.length === 0 ? only : undefined);
    if (meant === undefined) {
      const right = namesOver(this.#graph, kinds).join(', ');
      throw new Error(`${what} ${kinds.join(' or ')}: name in \`to\` the type that shows them, of ${right}.`);
    }
    checkEnd(this.#graph, what, kinds, meant);
    return this.named(meant);
  }

  /** The edge type for rows that a path names none for. */
  edgeTo(node: NodeRef, via: readonly string[]): AnyEdge {
    const edges = this.#edges.find((each) => via.length > 0 && via.every((type) => each.via.includes(type)));
    return edges ? edges.of(node) : node.plainEdge();
  }
}

/**
 * @param what as above
 * @throws Error where a name stands for no node of some kinds.
 */
export function checkEnd(graph: GraphModel, what: string, kinds: readonly string[], name: string): void {
  if (!kindsNamed(graph, name).some((kind) => kinds.includes(kind))) {
    const right = namesOver(graph, kinds).join(', ');
    throw new Error(`${what} ${kinds.join(' or ')}, never ${name}; expected one of ${right}.`);
  }
}
