import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  Kind,
  parse,
  printSchema,
} from 'graphql';
import type { FieldMapping, GroupMapping, PathMapping } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import { holder, type MemoryGraph, type MemoryNode, property, type Row } from './memory-graph.ts';
import { computedFields } from './naive-computed.ts';
import { fieldOf, holdsByDefault, NaiveFilters } from './naive-filters.ts';
import { type By, naiveGroups } from './naive-groups.ts';
import { rowTypeOf, termsOf } from './naive-order.ts';
import { compareRows, pageOf, type Source } from './naive-pages.ts';
import { labelsOf, NaivePaths } from './naive-paths.ts';
import { naiveNeighbourhood, naivePath } from './naive-traversals.ts';
import { beginsAt, plainView, seenProperty, seesNode, seesProperty, type View, within } from './naive-views.ts';

type Args = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

type Said = (argument: string) => boolean;

/** Which arguments the operation itself gives a field, be it null. */
const saidIn = ({ fieldNodes: [node], variableValues }: GraphQLResolveInfo): Said => {
  const said = node?.arguments?.filter(
    ({ value }) => value.kind !== Kind.VARIABLE || variableValues[value.name.value] !== undefined,
  );
  return (argument) => said?.some(({ name }) => name.value === argument) === true;
};

/**
 * Answers operations as slowly and plainly as can be: graphql-js walks the operation, each field looks into arrays, lists are
 * made whole, filtered, sorted and cut. Of the plugin it uses the mappings, which are the schema, and nothing else.
 */
export class Naive {
  readonly #schema: GraphQLSchema;
  readonly #resolving: GraphQLSchema;
  readonly #graph: MemoryGraph;
  readonly #paths: NaivePaths;
  readonly #filters: NaiveFilters;
  readonly #kindLabels: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, graph: MemoryGraph) {
    this.#schema = schema;
    this.#resolving = buildSchema(printSchema(schema));
    this.#graph = graph;
    this.#paths = new NaivePaths(schema, graph);
    this.#filters = new NaiveFilters(schema, graph, this.#paths);
    this.#kindLabels = new Set(
      Object.values(schema.getTypeMap()).flatMap((type) =>
        isObjectType(type) ? labelsOf(this.#schema, type.name) : [],
      ),
    );
  }

  async answer(operation: string, variableValues: Args): Promise<ExecutionResult> {
    return await execute({
      schema: this.#resolving,
      document: parse(operation),
      variableValues,
      fieldResolver: (source: Source, args: Args, _context: unknown, info: GraphQLResolveInfo) =>
        this.#resolve(fieldOf(this.#schema, info.parentType.name, info.fieldName), source, args, saidIn(info)),
      typeResolver: (source: Source) => (source && 'row' in source ? this.#typeName(source.row.node) : undefined),
    });
  }

  #resolve(field: Field | undefined, source: Source, args: Args, isSaid: Said): unknown {
    const mapping = field?.extensions.neo4j as FieldMapping;
    const row = source && 'row' in source ? source.row : undefined;
    const outer = source?.view ?? plainView;
    const view = isSaid('includePlanned') ? { ...outer, showsPlanned: args.includePlanned === true } : outer;
    switch (mapping.kind) {
      case 'property': {
        const hidden = row && mapping.on === 'node' && !seesProperty(view, this.#graph, row.node, mapping.name);
        return hidden ? null : property(row && holder(mapping.on, row), mapping.name);
      }
      case 'cypher': {
        const compute = computedFields[field?.name ?? ''];
        if (!compute) {
          throw new Error(`There is no naive way to compute ${field?.name}.`);
        }
        return compute({ source, relationship: row?.hops.at(-1), node: row?.node });
      }
      case 'groups':
        return this.#groups(field as Field, source && 'page' in source ? source.page.all : [], args, view);
      case 'groupKeys':
        return source && 'group' in source ? source.group.keys.map((key) => ({ view, key })) : null;
      case 'groupNode': {
        const node = source && 'key' in source ? source.key.node : undefined;
        const isShown =
          node &&
          labelsOf(this.#schema, getNamedType((field as Field).type).name).some((each) => node.labels.includes(each));
        return isShown ? { view, row: { node, hops: [], passed: {} } } : null;
      }
      case 'endNode':
        return row && { view, row: { node: row.node, hops: [], passed: {} } };
      case 'passedNode':
        return row && { view, row: { node: row.passed[mapping.step], hops: [], passed: {} } };
      case 'view':
        return { isRoot: true, view: within(view, args, isSaid, this.#graph) };
      case 'embedded':
        return mapping.presentWith.some((name) => property(row?.node, name) !== null) ? source : null;
      case 'cursor':
        return source && 'cursor' in source ? source.cursor : null;
      case 'rows':
        return source && 'page' in source ? source.page.rows.map((each) => ({ ...each, view: source.view })) : null;
      case 'pageInfo':
        return source;
      case 'page':
        // Of searches, which these operations leave out, there is no naive way.
        return source && 'page' in source && mapping.member !== 'totalCountIsLowerBound'
          ? source.page[mapping.member]
          : null;
      case 'shortestPath': {
        const traversal = naivePath(this.#graph, mapping, args, view);
        return traversal && { view, traversal };
      }
      case 'neighbourhood':
        return { view, traversal: naiveNeighbourhood(this.#graph, mapping, args, view) };
      case 'traversed': {
        const { nodes, edges } = source && 'traversal' in source ? source.traversal : { nodes: [], edges: [] };
        const rows = mapping.what === 'edges' ? edges : nodes.map((node) => ({ node, hops: [], passed: {} }));
        return rows.map((each) => ({ view, row: each }));
      }
      case 'path':
        return this.#path(mapping, field as Field, row, args, view, isSaid);
      default:
        throw new Error(`There is no naive way to read a ${mapping.kind}.`);
    }
  }

  #path(mapping: PathMapping, field: Field, from: Row | undefined, args: Args, view: View, isSaid: Said): unknown {
    if (mapping.start.kind === 'keys') {
      return (args.ids as string[]).map((id) => {
        const node = this.#paths.nodesOf(mapping.nodeType).find((each) => each.properties[mapping.key] === id);
        const isSeen = node && beginsAt(view, this.#graph, node, true) && seesNode(view, node);
        return isSeen ? { view, row: { node, hops: [], passed: {} } } : null;
      });
    }
    const rows = this.#paths.rows(mapping, from, args, view).filter((row) =>
      field.args.every(({ name: argument, extensions: { neo4j: mapped } }) => {
        const wanted = args[argument] ?? null;
        const isSaidOtherwise =
          !isSaid(argument) &&
          mapped?.kind === 'property' &&
          this.#filters.speaks(rowTypeOf(field), args.filter, mapped);
        if (!mapped || wanted === null || isSaidOtherwise) {
          return true;
        }
        return mapped.kind === 'labels'
          ? row.node.labels.some((label) => (wanted as string[]).includes(label))
          : seenProperty(view, this.#graph, mapped.on, row, mapped.name) === wanted;
      }),
    );
    const kept = rows.filter((row) => this.#filters.matches(row, rowTypeOf(field), args.filter, view));
    const terms = termsOf(this.#schema, this.#graph, view, mapping, field, (args.order ?? []) as string[]);
    const sorted = kept.sort((a, b) => compareRows(terms, a, b));
    switch (mapping.result) {
      case 'one':
        return sorted[0] ? { view, row: sorted[0] } : null;
      case 'list':
        return sorted.map((row) => ({ view, row }));
      default:
        return { view, page: pageOf(terms, sorted, args) };
    }
  }

  #groups(field: Field, rows: readonly Row[], args: Args, view: View): unknown {
    const by = ['by', 'byEdge'].flatMap((argument) => {
      const type = getNamedType(field.args.find(({ name }) => name === argument)?.type);
      const { groups = {} } = (isEnumType(type) && type.extensions.neo4j) || {};
      return ((args[argument] ?? []) as string[]).map((value): By => [value, groups[value] as GroupMapping]);
    });
    const related = (path: PathMapping, row: Row) =>
      this.#paths
        .rows(path, { node: row.node, hops: [], passed: {} }, {}, view)
        .filter((each) => holdsByDefault(path, each));
    const found = naiveGroups(rows, by, args, {
      related,
      typeName: (node) => this.#typeName(node) ?? '',
      read: (on, row, name) => seenProperty(view, this.#graph, on, row, name),
    });
    return found.map((group) => ({ view, group }));
  }

  #typeName({ labels }: MemoryNode): string | undefined {
    const label = labels.find((each) => this.#kindLabels.has(each));
    return Object.values(this.#schema.getTypeMap()).find(
      (type) => isObjectType(type) && label !== undefined && labelsOf(this.#schema, type.name).includes(label),
    )?.name;
  }
}
