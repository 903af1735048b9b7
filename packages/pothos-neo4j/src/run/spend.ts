import type { ExecutionArgs } from 'graphql';
import type { Bounds } from '../model/bounds.ts';
import type { Variables } from '../plan/plan.ts';
import type { Allowance } from './allowance.ts';
import { responseTooLong, tooCostly, tooManyValues } from './bounded.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import { countIntrospection } from './introspection.ts';

/**
 * Notes what an answer will cost, before anything is done for it.
 * @returns how many values it may hold, and how many characters what it says about the schema
 * @throws GraphQLError where it is more than may be used
 */
export function spend(
  { cost, introspection }: CompiledOperation,
  args: ExecutionArgs,
  variables: Variables,
  bounds: Bounds,
  used: Allowance,
): { readonly values: number; readonly characters: number } {
  const values = cost(variables);
  const mostValues = used.left('values', args, bounds.values);
  if (values > mostValues) {
    throw tooCostly(values, mostValues);
  }
  used.use('values', args, values);
  if (introspection.length === 0) {
    return { values, characters: 0 };
  }
  const most = {
    values: used.left('schemaValues', args, bounds.answerValues),
    characters: used.left('characters', args, bounds.responseCharacters),
  };
  const counted = countIntrospection(introspection, args, variables, most);
  if (counted.values > most.values) {
    throw tooManyValues(`more than ${Math.max(0, most.values)}`, bounds.answerValues);
  }
  if (counted.characters > most.characters) {
    throw responseTooLong(most.characters);
  }
  used.use('schemaValues', args, counted.values);
  used.use('characters', args, counted.characters);
  return { values, characters: counted.characters };
}
