import { rowsOfList } from '../model/bounds.ts';
import type { FieldPlan, ObjectPlan, OperationPlan, PathPlan, Read, TraversalPlan } from './plan.ts';

/**
 * How many rows the answer to an operation may hold: the sizes of pages multiplied down the tree, as the variables of a request set
 * them. What is read is counted, not what is looked at to find it; Neo4j's own limit of time is for that.
 */
export const costOf = ({ roots }: OperationPlan): Read<number> => sumOf(roots.map(costOfField));

const nothing: Read<number> = () => 0;

const sumOf = (given: readonly Read<number>[]): Read<number> => {
  const costs = given.filter((each) => each !== nothing);
  const [first, ...others] = costs;
  if (!first) {
    return nothing;
  }
  return others.length === 0 ? first : (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
};

/** So many rows, each with what is read below it. */
const rows = (count: Read<number>, inner: Read<number>): Read<number> =>
  inner === nothing ? count : (variables) => count(variables) * (1 + inner(variables));

/** A node is of one variant; it is taken to be of the dearest. */
function costOfObject({ variants }: ObjectPlan): Read<number> {
  const costs = variants.map(({ fields }) => sumOf(fields.map(costOfField))).filter((each) => each !== nothing);
  const [first, ...others] = costs;
  return first && others.length > 0
    ? (variables) => Math.max(...costs.map((cost) => cost(variables)))
    : (first ?? nothing);
}

function costOfField({ value }: FieldPlan): Read<number> {
  switch (value.kind) {
    case 'path':
      return costOfPath(value);
    case 'shortestPath':
    case 'shortestPaths':
    case 'neighbourhood':
      return costOfTraversal(value);
    case 'groups':
      return rows((variables) => Number(value.limit.read(variables)), costOfObject(value.object));
    case 'object':
    case 'rows':
    case 'view':
    case 'traversed':
    case 'groupKeys':
    case 'groupNode':
      return costOfObject(value.object);
    default:
      return nothing;
  }
}

function costOfPath({ start, object, result }: PathPlan): Read<number> {
  switch (result.kind) {
    case 'one':
      return rows(() => 1, costOfObject(object));
    case 'list':
      return rows(start.kind === 'keys' ? lengthOf(start.given.read) : () => rowsOfList, costOfObject(object));
    case 'connection': {
      const [{ fields } = { fields: [] }] = object.variants;
      const ofRows = fields.filter(({ value }) => value.kind === 'rows');
      const page = result.readsRows ? rows(result.pageSize, sumOf(ofRows.map(costOfField))) : () => 1;
      return sumOf([page, ...fields.filter(({ value }) => value.kind === 'groups').map(costOfField)]);
    }
  }
}

function costOfTraversal({ limit, from, count, longest, object }: TraversalPlan): Read<number> {
  const most: Read<number> = limit
    ? (variables) => Math.max(Number(limit.read(variables)), lengthOf(from.read)(variables))
    : () => count * longest;
  return rows(most, costOfObject(object));
}

const lengthOf =
  (read: Read): Read<number> =>
  (variables) => {
    const given = read(variables);
    return Array.isArray(given) ? given.length : 1;
  };
