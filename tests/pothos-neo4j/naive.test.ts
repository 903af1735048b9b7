import { expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { schema } from '../../schema/index.ts';
import { computedFields } from './differential/naive-computed.ts';

/** Of searches, which random operations leave out. */
const ofSearches = ['matchedName', 'score'];

test('the naive implementation computes exactly what the schema computes in Cypher', () => {
  const computed = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ extensions }) => extensions.neo4j?.kind === 'cypher')
    .map(({ name }) => name);
  expect([...Object.keys(computedFields), ...ofSearches].sort()).toEqual([...new Set(computed)].sort());
});
