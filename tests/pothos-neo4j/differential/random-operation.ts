import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { FieldMapping } from '../../../packages/pothos-neo4j/src/model/mapping.ts';
import { argumentWriter, type CursorVariable, type Pool } from './random-arguments.ts';
import { type Choose, newDraft } from './random-draft.ts';

export interface RandomOperation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  readonly cursors: readonly CursorVariable[];
}

/** Writes valid operations over a schema: aliases, fragments, directives, arguments, filters, orders and pages at every level. */
export function randomOperation(schema: GraphQLSchema, pool: Pool, choose: Choose): RandomOperation {
  const draft = newDraft(choose);
  const { variables, declarations, chance, pick, name, declare } = draft;
  const { argumentsOf, cursors } = argumentWriter(draft, pool);
  const fragments: string[] = [];
  let views = 0;

  const directive = (): string => {
    if (!chance(8)) {
      return '';
    }
    const kind = chance(50) ? 'include' : 'skip';
    return ` @${kind}(if: ${chance(50) ? declare('Boolean!', chance(70) === (kind === 'include')) : String(chance(50))})`;
  };

  const selection = (type: GraphQLObjectType, depth: number, path: readonly string[]): string => {
    const fields = Object.values(type.getFields()).filter(
      (field) => (depth > 0 || !isCompositeType(getNamedType(field.type))) && !isNeo4jsChoice(field.extensions.neo4j),
    );
    const isConnection = type.extensions.neo4j?.kind === 'connection';
    const texts: string[] = chance(15) || fields.length === 0 ? ['__typename'] : [];
    for (let count = 1 + choose(2); count > 0; count -= 1) {
      const view = chance(20) && fields.find(({ extensions: { neo4j } }) => neo4j?.kind === 'view');
      const field = view || pick(fields);
      if (!field) {
        continue;
      }
      const alias = name('a');
      const named = getNamedType(field.type);
      const here = [...path, alias];
      const given = argumentsOf(field, here, views > 0);
      views += view ? 1 : 0;
      const inner = isCompositeType(named)
        ? ` { ${selectionOf(named.name, isConnection || view ? depth : depth - 1, here)} }`
        : '';
      views -= view ? 1 : 0;
      texts.push(`${alias}: ${field.name}${given}${directive()}${inner}`);
    }
    return wrapped(texts.join(' '), type.name);
  };

  /** A selection as it stands, or in a fragment. */
  const wrapped = (text: string, type: string): string => {
    switch (choose(12)) {
      case 0: {
        const fragment = name('F');
        fragments.push(`fragment ${fragment} on ${type} { ${text} }`);
        return `...${fragment} __typename`;
      }
      case 1:
        return `... on ${type} { ${text} } __typename`;
      case 2:
        return `...${directive()} { ${text} } __typename`;
      default:
        return text;
    }
  };

  const selectionOf = (typeName: string, depth: number, path: readonly string[]): string => {
    const type = schema.getType(typeName);
    // Every connection shows its cursors, so that they can be asked for in a second round.
    const ends = type?.name.endsWith('Connection') ? ' ends: pageInfo { start: startCursor end: endCursor }' : '';
    if (isAbstractType(type) && chance(60)) {
      const member = pick(schema.getPossibleTypes(type));
      const of = member ? ` ... on ${member.name} { ${selection(member, depth, path)} }` : '';
      return `${selection(type as unknown as GraphQLObjectType, depth, path)}${of}`;
    }
    return isObjectType(type) || isAbstractType(type)
      ? `${selection(type as GraphQLObjectType, depth, path)}${ends}`
      : '__typename';
  };

  const root = schema.getQueryType();
  const body = root ? selection(root, 3, []) : '';
  const head = declarations.length === 0 ? 'query' : `query (${declarations.join(', ')})`;
  return { text: `${head} { ${body} }\n${fragments.join('\n')}`, variables, cursors };
}

/** Which of equally long paths are among the first, and how well a text fits, Neo4j decides. */
const isNeo4jsChoice = (mapping: FieldMapping | undefined): boolean =>
  mapping?.kind === 'shortestPaths' || (mapping?.kind === 'path' && mapping.start.kind === 'fullText');
