import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How large an operation is, what its fragments bring counted each time they are spread. */
export interface OperationSize {
  /** Fields one inside the other. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the query itself. */
  readonly rootFields: number;
}

const none: OperationSize = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 };

/**
 * The size of the largest definition of a document, in time proportional to its text: each fragment is looked at once, however often
 * it is spread. A fragment that spreads itself counts as nothing there; validation refuses it.
 */
export function sizeOfOperation(document: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const known = new Map<string, OperationSize>();
  const sizeOfFragment = (name: string): OperationSize => {
    const size = known.get(name);
    const fragment = fragments.get(name);
    if (size || !fragment) {
      return size ?? none;
    }
    known.set(name, none);
    const found = withDirectives(sizeOfSelection(fragment.selectionSet), fragment.directives);
    known.set(name, found);
    return found;
  };
  const sizeOfSelection = ({ selections }: SelectionSetNode): OperationSize => {
    let sum = none;
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const inner = selection.selectionSet ? sizeOfSelection(selection.selectionSet) : none;
          const field = {
            depth: inner.depth + 1,
            fields: inner.fields + 1,
            aliases: inner.aliases + (selection.alias ? 1 : 0),
            directives: inner.directives,
            rootFields: 1,
          };
          sum = together(sum, withDirectives(field, selection.directives));
          break;
        }
        case Kind.FRAGMENT_SPREAD:
          sum = together(sum, withDirectives(sizeOfFragment(selection.name.value), selection.directives));
          break;
        case Kind.INLINE_FRAGMENT:
          sum = together(sum, withDirectives(sizeOfSelection(selection.selectionSet), selection.directives));
          break;
      }
    }
    return sum;
  };
  return document.definitions.reduce((largest, definition) => {
    switch (definition.kind) {
      case Kind.OPERATION_DEFINITION:
        return larger(largest, withDirectives(sizeOfSelection(definition.selectionSet), definition.directives));
      case Kind.FRAGMENT_DEFINITION:
        return larger(largest, { ...sizeOfFragment(definition.name.value), rootFields: 0 });
      default:
        return largest;
    }
  }, none);
}

const withDirectives = (size: OperationSize, directives: readonly unknown[] | undefined): OperationSize => ({
  ...size,
  directives: size.directives + (directives?.length ?? 0),
});

const together = (a: OperationSize, b: OperationSize): OperationSize => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  rootFields: a.rootFields + b.rootFields,
});

const larger = (a: OperationSize, b: OperationSize): OperationSize => ({
  depth: Math.max(a.depth, b.depth),
  fields: Math.max(a.fields, b.fields),
  aliases: Math.max(a.aliases, b.aliases),
  directives: Math.max(a.directives, b.directives),
  rootFields: Math.max(a.rootFields, b.rootFields),
});
