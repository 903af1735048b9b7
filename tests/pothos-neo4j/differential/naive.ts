import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  printSchema,
} from 'graphql';
import type {
  FieldMapping,
  GroupMapping,
  Holder,
  PathMapping,
  Step,
} from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import { predicates } from '../../../src/model/predicates.ts';
import {
  holder,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
  property,
  type Row,
} from './memory-graph.ts';
import { type By, naiveGroups } from './naive-groups.ts';
import { listed, rowTypeOf, termsOf } from './naive-order.ts';
import { compare, compareRows, pageOf, type Source } from './naive-pages.ts';
import { naiveNeighbourhood, naivePath } from './naive-traversals.ts';
import {
  beginsAt,
  isAnnounced,
  isCertain,
  isUnnamed,
  plainView,
  seenProperty,
  seesNode,
  seesProperty,
  seesRelationship,
  type View,
  within,
} from './naive-views.ts';

const qualifierNames = [...new Set(Object.values(predicates).flatMap(({ qualifiers }) => Object.keys(qualifiers)))];

type Args = Readonly<Record<string, unknown>>;
type Filter = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

const comparisons: Readonly<Record<string, (value: unknown, given: unknown) => boolean>> = {
  equals: (value, given) => value === given,
  in: (value, given) => (given as unknown[]).includes(value),
  lt: (value, given) => value !== null && compare(value, given) < 0,
  lte: (value, given) => value !== null && compare(value, given) <= 0,
  gt: (value, given) => value !== null && compare(value, given) > 0,
  gte: (value, given) => value !== null && compare(value, given) >= 0,
  contains: (value, given) => typeof value === 'string' && value.includes(String(given)),
  startsWith: (value, given) => typeof value === 'string' && value.startsWith(String(given)),
  endsWith: (value, given) => typeof value === 'string' && value.endsWith(String(given)),
  isNull: (value, given) => (value === null) === given,
};

const given = (filter: unknown): [string, unknown][] =>
  Object.entries((filter ?? {}) as Filter).filter(([, value]) => value !== null && value !== undefined);

type Said = (argument: string) => boolean;

/** Which arguments the operation itself gives a field, be it null. */
const saidIn = ({ fieldNodes: [node], variableValues }: GraphQLResolveInfo): Said => {
  const said = node?.arguments?.filter(
    ({ value }) => value.kind !== Kind.VARIABLE || variableValues[value.name.value] !== undefined,
  );
  return (argument) => said?.some(({ name }) => name.value === argument) === true;
};

/** Whether a row has what the arguments of its path ask for by default, but for what a filter speaks of. */
const holdsByDefault = (
  { defaults = [] }: PathMapping,
  row: Row,
  isLeft: (on: Holder, name: string) => boolean = () => false,
): boolean =>
  defaults.every(({ property: { on, name }, value }) => isLeft(on, name) || property(holder(on, row), name) === value);

/**
 * Answers operations as slowly and plainly as can be: graphql-js walks the operation, each field looks into arrays, lists are
 * made whole, filtered, sorted and cut. Of the plugin it uses the mappings, which are the schema, and nothing else.
 */
export class Naive {
  readonly #schema: GraphQLSchema;
  readonly #resolving: GraphQLSchema;
  readonly #graph: MemoryGraph;
  readonly #kindLabels: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, graph: MemoryGraph) {
    this.#schema = schema;
    this.#resolving = buildSchema(printSchema(schema));
    this.#graph = graph;
    this.#kindLabels = new Set(
      Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) ? this.#labels(type.name) : [])),
    );
  }

  async answer(operation: string, variableValues: Args): Promise<ExecutionResult> {
    return await execute({
      schema: this.#resolving,
      document: parse(operation),
      variableValues,
      fieldResolver: (source: Source, args: Args, _context: unknown, info: GraphQLResolveInfo) =>
        this.#resolve(this.#field(info.parentType.name, info.fieldName), source, args, saidIn(info)),
      typeResolver: (source: Source) => (source && 'row' in source ? this.#typeName(source.row.node) : undefined),
    });
  }

  #labels(typeName: string): readonly string[] {
    const type = this.#schema.getType(typeName);
    const mapping = isObjectType(type) || isInterfaceType(type) ? type.extensions.neo4j : undefined;
    return mapping?.kind === 'node' ? mapping.labels : [];
  }

  #field(typeName: string, name: string): Field | undefined {
    return (this.#schema.getType(typeName) as GraphQLObjectType).getFields()[name];
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
      case 'cypher':
        return this.#computed(field?.name, source, row?.hops.at(-1), row?.node);
      case 'groups':
        return this.#groups(field as Field, source && 'page' in source ? source.page.all : [], args, view);
      case 'groupKeys':
        return source && 'group' in source ? source.group.keys.map((key) => ({ view, key })) : null;
      case 'groupNode': {
        const node = source && 'key' in source ? source.key.node : undefined;
        const isShown =
          node && this.#labels(getNamedType((field as Field).type).name).some((each) => node.labels.includes(each));
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

  /** What the schema computes in Cypher. */
  #computed(
    name: string | undefined,
    source: Source,
    relationship: MemoryRelationship | undefined,
    node: MemoryNode | undefined,
  ): unknown {
    switch (name) {
      case 'gaps':
        return property(node, 'coverageGaps') ?? [];
      case 'certain':
        return isCertain(source?.view ?? plainView, relationship);
      case 'announced':
        return isAnnounced(source?.view ?? plainView, relationship);
      case 'planned':
        return relationship?.properties.planned ?? false;
      case 'derived':
        return relationship?.restsOn !== undefined;
      case 'unnamed':
        return isUnnamed(source?.view ?? plainView, relationship);
      case 'rank':
        return null;
      case 'id':
        return relationship?.properties.statement ?? relationship?.properties.key;
      case 'key':
        return source && 'group' in source ? source.group.keys[0]?.value : undefined;
      case 'count':
        return source && 'group' in source ? source.group.count : undefined;
      case 'value':
        return source && 'key' in source ? source.key.value : undefined;
      case 'qualifiers':
        return qualifierNames.flatMap((each) => {
          const value = property(relationship, each);
          return value === null ? [] : [`${each}: ${value}`];
        });
      case 'length':
      case 'truncated':
        return source && 'traversal' in source ? source.traversal[name] : undefined;
      case 'type':
      // What was done, as an edge of one kind of relation tells it.
      case 'act':
      case 'action':
      case 'position':
        return relationship?.type;
      default:
        throw new Error(`There is no naive way to compute ${name}.`);
    }
  }

  #path(mapping: PathMapping, field: Field, from: Row | undefined, args: Args, view: View, isSaid: Said): unknown {
    if (mapping.start.kind === 'keys') {
      return (args.ids as string[]).map((id) => {
        const node = this.#ofLabel(mapping.nodeType).find((each) => each.properties[mapping.key] === id);
        const isSeen = node && beginsAt(view, this.#graph, node, true) && seesNode(view, node);
        return isSeen ? { view, row: { node, hops: [], passed: {} } } : null;
      });
    }
    const rows = this.#rows(mapping, from, args, view).filter((row) =>
      field.args.every(({ name: argument, extensions: { neo4j: mapped } }) => {
        const wanted = args[argument] ?? null;
        const isSaidOtherwise =
          !isSaid(argument) && mapped?.kind === 'property' && this.#speaks(rowTypeOf(field), args.filter, mapped);
        if (!mapped || wanted === null || isSaidOtherwise) {
          return true;
        }
        return mapped.kind === 'labels'
          ? row.node.labels.some((label) => (wanted as string[]).includes(label))
          : seenProperty(view, this.#graph, mapped.on, row, mapped.name) === wanted;
      }),
    );
    const kept = rows.filter((row) => this.#matches(row, rowTypeOf(field), args.filter, view));
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
      this.#rows(path, { node: row.node, hops: [], passed: {} }, {}, view).filter((each) => holdsByDefault(path, each));
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
      (type) => isObjectType(type) && label !== undefined && this.#labels(type.name).includes(label),
    )?.name;
  }

  #ofLabel(nodeType: string): MemoryNode[] {
    const labels = this.#labels(nodeType);
    return this.#graph.nodes.filter((node) => node.labels.some((label) => labels.includes(label)));
  }

  #rows(mapping: PathMapping, from: Row | undefined, args: Args, view: View): Row[] {
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
        rows = this.#ofLabel(mapping.nodeType)
          .filter((node) => node.properties[mapping.key] === args.id)
          .filter((node) => beginsAt(view, this.#graph, node, true) && seesNode(view, node))
          .map(begin);
        break;
      default:
        rows = this.#ofLabel(mapping.nodeType)
          .filter((node) => beginsAt(view, this.#graph, node, false) && seesNode(view, node))
          .map(begin);
    }
    mapping.steps.forEach((step, index) => {
      const before = index === 0 && mapping.start.kind === 'relationship';
      rows = rows.flatMap((row) => this.#follow(row, step, before, view));
    });
    const labels = this.#labels(mapping.nodeType);
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

  #matches(row: Row, typeName: string, filter: unknown, view: View): boolean {
    return given(filter).every(([name, value]) => {
      switch (name) {
        case 'and':
          return (value as Filter[]).every((each) => this.#matches(row, typeName, each, view));
        case 'or':
          return (value as Filter[]).some((each) => this.#matches(row, typeName, each, view));
        case 'not':
          return !this.#matches(row, typeName, value, view);
        case 'some':
          return given(value).every(([field, inner]) => this.#related(row, typeName, field, inner, view).some(Boolean));
        case 'none':
          return given(value).every(
            ([field, inner]) => !this.#related(row, typeName, field, inner, view).some(Boolean),
          );
        case 'every':
          return given(value).every(([field, inner]) =>
            this.#related(row, typeName, field, inner, view).every(Boolean),
          );
      }
      const field = this.#fieldOfRow(typeName, name);
      const mapping = field.extensions.neo4j as FieldMapping;
      switch (mapping.kind) {
        case 'property': {
          const { folded, name, on } = mapping;
          return given(value).every(([operator, operand]) => {
            const isFolded = folded && ['contains', 'startsWith', 'endsWith'].includes(operator);
            const held = seenProperty(view, this.#graph, on, row, isFolded ? folded.property : name, name);
            return comparisons[operator]?.(held, isFolded ? folded.fold(String(operand)) : operand) ?? false;
          });
        }
        case 'endNode':
          return this.#matches(row, getNamedType(field.type).name, value, view);
        default:
          return this.#related(row, typeName, name, value, view).some(Boolean);
      }
    });
  }

  /** Whether a filter says something of a property of the rows themselves. */
  #speaks(typeName: string, filter: unknown, of: { readonly on: Holder; readonly name: string }): boolean {
    return given(filter).some(([name, value]) => {
      if (['and', 'or', 'not'].includes(name)) {
        return [value].flat().some((each) => this.#speaks(typeName, each, of));
      }
      if (['some', 'none', 'every'].includes(name)) {
        return false;
      }
      const field = this.#fieldOfRow(typeName, name);
      const mapping = field.extensions.neo4j as FieldMapping;
      return mapping.kind === 'endNode'
        ? this.#speaks(getNamedType(field.type).name, value, of)
        : mapping.kind === 'property' && mapping.on === of.on && mapping.name === of.name && given(value).length > 0;
    });
  }

  /** For each row of a path: whether it satisfies a filter. */
  #related(row: Row, typeName: string, name: string, filter: unknown, view: View): boolean[] {
    const field = this.#fieldOfRow(typeName, name);
    const mapping = field.extensions.neo4j as PathMapping;
    const isLeft = (on: Holder, name: string) => this.#speaks(rowTypeOf(field), filter, { on, name });
    const rows = this.#rows(mapping, row, {}, view).filter((each) => holdsByDefault(mapping, each, isLeft));
    return rows.map((each) => this.#matches(each, rowTypeOf(field), filter, view));
  }

  /** A field of an edge, or of its node where the edge has none of that name. */
  #fieldOfRow(typeName: string, name: string): Field {
    const own = this.#field(typeName, name);
    const node = this.#field(typeName, 'node');
    const found = own ?? (node && this.#field(getNamedType(node.type).name, name));
    if (!found) {
      throw new Error(`${typeName} has no field ${name}.`);
    }
    return found;
  }
}
