import { edgesOfNode, rowsOfList } from '../model/bounds.ts';
import type { FieldPlan, GroupsPlan, ObjectPlan, OperationPlan, PathPlan, Read, TraversalPlan } from './plan.ts';

/**
 * How many values the answer to an operation may hold: each row is one, and each field read of it, multiplied down the tree by the
 * sizes of pages as the variables of a request set them. What is read is counted, not what is looked at to find it; Neo4j's own limit
 * of time is for that.
 */
export const costOf = ({ roots }: OperationPlan): Read<number> => sumOf(roots.map((field) => costOfField(field)));

/** What a field stands in, where that decides how often it is read. */
interface Around {
  /** By how many things rows are grouped. */
  readonly keys?: number;
  /** How many nodes, and how many relationships, a traversal may find. */
  readonly nodes?: Read<number>;
  readonly edges?: Read<number>;
}

const constant =
  (count: number): Read<number> =>
  () =>
    count;
const nothing = constant(0);
const one = constant(1);

const sumOf = (costs: readonly Read<number>[]): Read<number> => {
  const several = costs.filter((each) => each !== nothing && each !== one);
  const ones = costs.filter((each) => each === one).length;
  return several.length === 0
    ? ones === 0
      ? nothing
      : constant(ones)
    : (variables) => several.reduce((sum, cost) => sum + cost(variables), ones);
};

/** So many rows, each with what is read of it. */
const rows =
  (count: Read<number>, inner: Read<number>): Read<number> =>
  (variables) => {
    const found = count(variables);
    return found === 0 ? 0 : found * (1 + inner(variables));
  };

/** A node is of one variant; it is taken to be of the dearest. */
function costOfObject({ variants }: ObjectPlan, around: Around = {}): Read<number> {
  const costs = variants.map(({ fields }) => sumOf(fields.map((field) => costOfField(field, around))));
  const [first = nothing, ...others] = costs;
  return others.length > 0 ? (variables) => Math.max(...costs.map((cost) => cost(variables))) : first;
}

function costOfField({ value }: FieldPlan, around: Around = {}): Read<number> {
  switch (value.kind) {
    case 'path':
      return costOfPath(value);
    case 'shortestPath':
    case 'shortestPaths':
    case 'neighbourhood':
      return costOfTraversal(value);
    case 'groups':
      return costOfGroups(value);
    case 'groupKeys':
      return rows(constant(around.keys ?? 1), costOfObject(value.object));
    case 'traversed':
      return rows(around[value.what] ?? one, costOfObject(value.object));
    case 'object':
    case 'rows':
    case 'view':
    case 'pageInfo':
    case 'groupNode':
      return costOfObject(value.object, around);
    case 'derived':
      return constant(Math.max(1, value.from.length));
    case 'ordinary':
      return nothing;
    default:
      return one;
  }
}

const costOfGroups = ({ limit, by, object }: GroupsPlan): Read<number> =>
  rows((variables) => Number(limit.read(variables)), costOfObject(object, { keys: by.length }));

function costOfPath({ start, order, object, result }: PathPlan): Read<number> {
  switch (result.kind) {
    case 'one':
      return rows(one, costOfObject(object));
    case 'list':
      return rows(start.kind === 'keys' ? lengthOf(start.given.read) : constant(rowsOfList), costOfObject(object));
    case 'connection': {
      const [{ fields } = { fields: [] }] = object.variants;
      const isOfRow = ({ value }: FieldPlan) => value.kind === 'rows';
      const ofRow = sumOf(fields.filter(isOfRow).map((field) => costOfField(field)));
      const ofCursor = constant(result.readsCursors ? order.length : 0);
      const { limit } = result;
      const page = limit ? rows((variables) => Number(limit.read(variables)), sumOf([ofRow, ofCursor])) : nothing;
      return sumOf([page, ...fields.filter((field) => !isOfRow(field)).map((field) => costOfField(field))]);
    }
  }
}

function costOfTraversal({ limit, around, count, longest, object }: TraversalPlan): Read<number> {
  if (!limit || !around) {
    return rows(constant(count), costOfObject(object, { nodes: constant(longest + 1), edges: constant(longest) }));
  }
  const nodes: Read<number> = (variables) => Math.max(Number(limit.read(variables)), lengthOf(around.read)(variables));
  return costOfObject(object, { nodes, edges: (variables) => nodes(variables) * edgesOfNode });
}

const lengthOf =
  (read: Read): Read<number> =>
  (variables) => {
    const given = read(variables);
    return Array.isArray(given) ? given.length : 1;
  };
