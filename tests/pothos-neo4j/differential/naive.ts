import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import type { FieldMapping, Holder, PathMapping, Step } from '../../../src/pothos-neo4j/mapping.ts';

/** A graph in memory. */
export interface MemoryGraph {
  readonly nodes: readonly MemoryNode[];
  readonly relationships: readonly MemoryRelationship[];
}
export interface MemoryNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface MemoryRelationship {
  readonly type: string;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One match of a path. */
interface Row {
  readonly node: MemoryNode;
  readonly hops: readonly MemoryRelationship[];
  readonly passed: Readonly<Record<string, MemoryNode>>;
}

/** What a resolver gets as its parent: a row, or one page of rows. */
type Source = { readonly row: Row; readonly cursor?: string } | { readonly page: Page } | undefined;
interface Page {
  readonly totalCount: number;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

interface Term {
  /** What it reads, to leave out a term that an earlier one decides. */
  readonly of: string;
  readonly read: (row: Row) => unknown;
  readonly descending: boolean;
}

type Args = Readonly<Record<string, unknown>>;
type Filter = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const property = (holder: MemoryNode | MemoryRelationship | undefined, name: string): unknown =>
  holder?.properties[name] ?? null;

const holder = (on: Holder, { node, hops }: Row): MemoryNode | MemoryRelationship | undefined =>
  on === 'node' ? node : hops.at(-1);

/** Up: smaller first, nulls last. */
function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? 1 : -1;
  }
  return typeof a === 'string' || typeof b === 'string' ? byText(String(a), String(b)) : Number(a) - Number(b);
}

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
        this.#resolve(this.#field(info.parentType.name, info.fieldName), source, args),
      typeResolver: (source: Source) => {
        const label =
          source && 'row' in source ? source.row.node.labels.find((each) => this.#kindLabels.has(each)) : undefined;
        return Object.values(this.#schema.getTypeMap()).find(
          (type) => isObjectType(type) && label !== undefined && this.#labels(type.name).includes(label),
        )?.name;
      },
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

  #resolve(field: Field | undefined, source: Source, args: Args): unknown {
    const mapping = field?.extensions.neo4j as FieldMapping;
    const row = source && 'row' in source ? source.row : undefined;
    switch (mapping.kind) {
      case 'property':
        return property(row && holder(mapping.on, row), mapping.name);
      case 'cypher':
        // The one expression of this schema.
        return mapping.expression('r', {}, { node: 'n' }) === 'type(r)' ? row?.hops.at(-1)?.type : undefined;
      case 'endNode':
        return row && { row: { node: row.node, hops: [], passed: {} } };
      case 'passedNode':
        return row && { row: { node: row.passed[mapping.step], hops: [], passed: {} } };
      case 'embedded':
        return mapping.presentWith.some((name) => property(row?.node, name) !== null) ? source : null;
      case 'cursor':
        return source && 'cursor' in source ? source.cursor : null;
      case 'rows':
        return source && 'page' in source ? source.page.rows : null;
      case 'pageInfo':
        return source;
      case 'page':
        return source && 'page' in source ? source.page[mapping.member] : null;
      case 'path':
        return this.#path(mapping, field as Field, row, args);
      default:
        throw new Error(`There is no naive way to read a ${mapping.kind}.`);
    }
  }

  #path(mapping: PathMapping, field: Field, from: Row | undefined, args: Args): unknown {
    if (mapping.start.kind === 'keys') {
      return (args.ids as string[]).map((id) => {
        const node = this.#ofLabel(mapping.nodeType).find((each) => each.properties[mapping.key] === id);
        return node ? { row: { node, hops: [], passed: {} } } : null;
      });
    }
    const rows = this.#rows(mapping, from, args).filter((row) =>
      field.args.every(({ name: argument, extensions: { neo4j: mapped } }) => {
        const wanted = args[argument] ?? null;
        return !mapped || wanted === null || property(holder(mapped.on, row), mapped.name) === wanted;
      }),
    );
    const kept = rows.filter((row) => this.#matches(row, this.#rowType(field), args.filter));
    const terms = this.#terms(mapping, field, (args.order ?? []) as string[]);
    const sorted = kept.sort((a, b) => compareRows(terms, a, b));
    switch (mapping.result) {
      case 'one':
        return sorted[0] ? { row: sorted[0] } : null;
      case 'list':
        return sorted.map((row) => ({ row }));
      default:
        return { page: pageOf(terms, sorted, args) };
    }
  }

  #ofLabel(nodeType: string): MemoryNode[] {
    const labels = this.#labels(nodeType);
    return this.#graph.nodes.filter((node) => node.labels.some((label) => labels.includes(label)));
  }

  #rows(mapping: PathMapping, from: Row | undefined, args: Args): Row[] {
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
          .map(begin);
        break;
      default:
        rows = this.#ofLabel(mapping.nodeType).map(begin);
    }
    mapping.steps.forEach((step, index) => {
      const before = index === 0 && mapping.start.kind === 'relationship';
      rows = rows.flatMap((row) => this.#follow(row, step, before));
    });
    const labels = this.#labels(mapping.nodeType);
    return rows.filter(({ node }) => node.labels.some((label) => labels.includes(label)));
  }

  #follow(row: Row, step: Step, fromRelationship: boolean): Row[] {
    if (step.kind === 'lookup') {
      const holder = fromRelationship ? row.hops.at(-1) : row.node;
      return this.#graph.nodes
        .filter(
          (node) => node.labels.includes(step.label) && node.properties[step.key] === holder?.properties[step.property],
        )
        .map((node) => ({ ...row, node, hops: fromRelationship ? [] : row.hops }));
    }
    const [near, far] = step.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return this.#graph.relationships
      .filter((each) => each[near] === row.node && step.types.includes(each.type) && !row.hops.includes(each))
      .filter((each) => step.label === undefined || each[far].labels.includes(step.label))
      .map((each) => ({
        node: each[far],
        hops: [...row.hops, each],
        passed: step.as ? { ...row.passed, [step.as]: each[far] } : row.passed,
      }));
  }

  /** The type whose fields a filter names: the edge of a connection, else what the field leads to. */
  #rowType(field: Field): string {
    const target = getNamedType(field.type) as GraphQLObjectType;
    const edges = target.extensions.neo4j?.kind === 'connection' ? target.getFields().edges : undefined;
    return edges ? getNamedType(edges.type).name : target.name;
  }

  #matches(row: Row, typeName: string, filter: unknown): boolean {
    return given(filter).every(([name, value]) => {
      switch (name) {
        case 'and':
          return (value as Filter[]).every((each) => this.#matches(row, typeName, each));
        case 'or':
          return (value as Filter[]).some((each) => this.#matches(row, typeName, each));
        case 'not':
          return !this.#matches(row, typeName, value);
        case 'some':
          return given(value).every(([field, inner]) => this.#related(row, typeName, field, inner).some(Boolean));
        case 'none':
          return given(value).every(([field, inner]) => !this.#related(row, typeName, field, inner).some(Boolean));
        case 'every':
          return given(value).every(([field, inner]) => this.#related(row, typeName, field, inner).every(Boolean));
      }
      const field = this.#fieldOfRow(typeName, name);
      const mapping = field.extensions.neo4j as FieldMapping;
      switch (mapping.kind) {
        case 'property': {
          const held = property(holder(mapping.on, row), mapping.name);
          return given(value).every(([operator, operand]) => comparisons[operator]?.(held, operand) ?? false);
        }
        case 'endNode':
          return this.#matches(row, getNamedType(field.type).name, value);
        default:
          return this.#related(row, typeName, name, value).some(Boolean);
      }
    });
  }

  /** For each row of a path: whether it satisfies a filter. */
  #related(row: Row, typeName: string, name: string, filter: unknown): boolean[] {
    const field = this.#fieldOfRow(typeName, name);
    const rows = this.#rows(field.extensions.neo4j as PathMapping, row, {});
    return rows.map((each) => this.#matches(each, this.#rowType(field), filter));
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

  #terms(mapping: PathMapping, field: Field, order: readonly string[]): Term[] {
    const rowType = this.#rowType(field);
    const asked = order.map((value): Term => {
      const descending = value.endsWith('_DESC');
      const name = value
        .replace(/_DESC$/, '')
        .replace(/^NODE_/, '')
        .replaceAll('_', '')
        .toLowerCase();
      const node = this.#field(rowType, 'node');
      const types = [...(value.startsWith('NODE_') ? [] : [rowType]), ...(node ? [getNamedType(node.type).name] : [])];
      const found = types
        .flatMap((type) => Object.values((this.#schema.getType(type) as GraphQLObjectType).getFields()))
        .find((each) => each.name.toLowerCase() === name)?.extensions.neo4j as FieldMapping & { kind: 'property' };
      return {
        of: `${found.on === 'node' ? 'node' : `hop${mapping.steps.length - 1}`}.${found.name}`,
        read: (row) => property(holder(found.on, row), found.name),
        descending,
      };
    });
    const nodeType = this.#schema.getType(mapping.nodeType) as GraphQLObjectType;
    const standard = nodeType.extensions.neo4j?.kind === 'node' ? nodeType.extensions.neo4j.order : [];
    const keys = mapping.steps.flatMap((step) => (step.kind === 'hop' ? [step.key?.property] : []));
    const byNode = (name: string, descending = false): Term => ({
      of: `node.${name}`,
      read: ({ node }) => property(node, name),
      descending,
    });
    const terms = [
      ...asked,
      ...standard.map((term) => byNode(term.property, term.descending)),
      byNode(mapping.key),
      ...keys.map((key, index) => ({
        of: `hop${index}.${key}`,
        read: ({ hops }: Row) => property(hops[index], key ?? ''),
        descending: false,
      })),
    ];
    return terms.filter(({ of }, index) => terms.findIndex((each) => each.of === of) === index);
  }
}

const compareRows = (terms: readonly Term[], a: Row, b: Row): number => {
  for (const { read, descending } of terms) {
    const difference = compare(read(a), read(b)) * (descending ? -1 : 1);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
};

const marked = 'naive cursor ';

/** Whether an answer of the plugin equals a naive one. Its cursors hold the values by which a row is sorted, or the first of them. */
export function isSameAnswer(answer: unknown, naive: unknown): boolean {
  if (typeof naive === 'string' && naive.startsWith(marked)) {
    const values = JSON.parse(naive.slice(marked.length));
    return valuesIn(answer).every((value, index) => Object.is(value, values[index]));
  }
  if (Array.isArray(naive)) {
    return (
      Array.isArray(answer) &&
      answer.length === naive.length &&
      naive.every((each, index) => isSameAnswer(answer[index], each))
    );
  }
  if (typeof naive === 'object' && naive !== null && typeof answer === 'object' && answer !== null) {
    const keys = Object.keys(naive);
    return (
      JSON.stringify(keys) === JSON.stringify(Object.keys(answer)) &&
      keys.every((key) => isSameAnswer(Reflect.get(answer, key), Reflect.get(naive, key)))
    );
  }
  return Object.is(answer, naive);
}

/** The values in a cursor of the plugin, without the digest that begins it. */
const valuesIn = (cursor: unknown): unknown[] =>
  JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8')).slice(1);

/** One page out of a whole sorted list. */
function pageOf(terms: readonly Term[], rows: readonly Row[], { first, last, after, before }: Args): Page {
  /** Where a row stands to a cursor: before it, at it, or after it. */
  const against = (cursor: unknown, row: Row): number => {
    for (const [index, value] of valuesIn(cursor).entries()) {
      const term = terms[index];
      const difference = term ? compare(term.read(row), value) * (term.descending ? -1 : 1) : 0;
      if (difference !== 0) {
        return difference;
      }
    }
    return 0;
  };
  const isAfter = (row: Row) => !after || against(after, row) > 0;
  const isBefore = (row: Row) => !before || against(before, row) < 0;
  const window = rows.filter((row) => isAfter(row) && isBefore(row));
  const isBackward = last !== undefined && last !== null;
  const size = Number(isBackward ? last : (first ?? 20));
  const page = isBackward ? window.slice(Math.max(0, window.length - size)) : window.slice(0, size);
  const isCut = window.length > page.length;
  const cut = page.map((row) => ({ row, cursor: marked + JSON.stringify(terms.map(({ read }) => read(row))) }));
  return {
    totalCount: rows.length,
    startCursor: cut.at(0)?.cursor ?? null,
    endCursor: cut.at(-1)?.cursor ?? null,
    rows: cut,
    hasNextPage: (!isBackward && isCut) || rows.some((row) => !isBefore(row)),
    hasPreviousPage: (isBackward && isCut) || rows.some((row) => !isAfter(row)),
  };
}
