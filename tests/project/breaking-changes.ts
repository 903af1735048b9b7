import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { pruneSchema } from '@graphql-tools/utils';
import { buildASTSchema, type DirectiveNode, type GraphQLSchema, parse, visit } from 'graphql';

const isDeprecated = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }): boolean =>
  directives.some(({ name }) => name.value === 'deprecated');

const leave = <N extends { readonly directives?: readonly DirectiveNode[] | undefined }>(node: N) =>
  isDeprecated(node) ? null : undefined;

/** A schema without what it says is deprecated, and without the types that only this needs. */
const lasting = (sdl: string): GraphQLSchema =>
  pruneSchema(
    buildASTSchema(
      visit(parse(sdl), { FieldDefinition: leave, InputValueDefinition: leave, EnumValueDefinition: leave }),
    ),
  );

/** What would break clients of one schema that meet another, with its path; what was deprecated may go. Both are SDL. */
export async function breakingChanges(before: string, after: string): Promise<string[]> {
  const changes = await diff(lasting(before), buildASTSchema(parse(after)));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => `${path}: ${message}`);
}
