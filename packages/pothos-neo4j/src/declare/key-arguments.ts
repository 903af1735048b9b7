import type { GraphModel } from '../model/graph-model.ts';
import { type KeyPart, keysArgument, nodeKey } from '../model/key.ts';
import { kindOf } from '../model/kinds.ts';
import { type ArgumentOptions, declaredAs, type TypeOrList } from './boundary.ts';
import type { Inputs } from './inputs.ts';
import { ancestorsOf, type NodeRef, type RowType } from './refs.ts';

/** The arguments that say which nodes of a type are meant, by the key that the model gives them. */
export class KeyArguments {
  readonly #graph: GraphModel;
  readonly #inputs: Inputs;

  constructor(graph: GraphModel, inputs: Inputs) {
    this.#graph = graph;
    this.#inputs = inputs;
  }

  /** An argument for each property of the key, of the name of the property. */
  parts(node: NodeRef): Readonly<Record<string, ArgumentOptions>> {
    const key = nodeKey(this.#graph, node.labels);
    return Object.fromEntries(
      key.map((part) => [part.property, { type: this.#typeOf(node, part, key.length === 1), required: true }]),
    );
  }

  /** One argument that takes a list of keys. */
  list(node: NodeRef): Readonly<Record<string, ArgumentOptions>> {
    return { [keysArgument(nodeKey(this.#graph, node.labels))]: this.whole(node, true) };
  }

  /** A key, or a list of keys, as one argument: the value of the only property, or an input object of several. */
  whole(node: NodeRef, isList = false): ArgumentOptions {
    const [first, ...others] = nodeKey(this.#graph, node.labels);
    const type =
      others.length === 0 ? this.#typeOf(node, first, true) : this.#inputs.key(node.name, () => this.parts(node));
    return { type: isList ? [type] : type, required: true };
  }

  /** What a part of a key is given as: what the type shows it as, or else its scalar. The text that alone is a key is an ID. */
  #typeOf(node: NodeRef, { property, kind }: KeyPart, isAlone: boolean) {
    if (isAlone && kind === 'String') {
      return 'ID';
    }
    const shown = [node, ...ancestorsOf(node).toReversed()]
      .flatMap(({ fields }) => Object.values(fields()))
      .map((field) => declaredAs<RowType>(field))
      .find((each) => each?.mapping.kind === 'property' && each.mapping.name === property);
    return notList(shown?.type) ?? kindOf(this.#graph.kinds, kind).scalar;
  }
}

/** No property of a key is a list. */
const notList = (type: TypeOrList | undefined) => (Array.isArray(type) ? undefined : type);
