import { describe, expect, test } from '@jest/globals';
import { camelCase } from '../../src/exports/rdf/terms.ts';
import { predicate, predicateNames } from '../../src/model/predicates.ts';
import { entityProperties, propertyById } from '../../src/reconciliation/properties.ts';

describe.each(predicateNames)('the properties of %s', (type) => {
  const { description, from, to } = predicate(type);
  const id = camelCase(type);

  test('from its subject', () => {
    expect(propertyById(id)).toMatchObject({ id, name: id, description, kinds: from, range: to });
  });

  test('from its object', () => {
    expect(propertyById(`^${id}`)).toMatchObject({
      id: `^${id}`,
      name: `who or what ${id} it`,
      description: `Of whom or what it is true: ${description}.`,
      kinds: to,
      range: from,
    });
  });
});

test('each property has an id of its own', () => {
  expect(new Set(entityProperties.map(({ id }) => id)).size).toBe(entityProperties.length);
});
