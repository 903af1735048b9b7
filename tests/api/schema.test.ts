import { expect, test } from '@jest/globals';
import { isInterfaceType, isObjectType, isScalarType } from 'graphql';
import { schema } from '../../schema/index.ts';

const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !(isScalarType(type) && type.name !== 'Date'),
);
/** Arguments that mean the same everywhere; the description of the query type says what. */
const explainedOnce = 'id ids filter kind kinds text includePlanned order first after last before by byEdge'.split(' ');
const sentence = /^[A-Z].*[.?]$/s;

test('every type, field and argument is described in a sentence', () => {
  const bare: string[] = [];
  for (const type of ours) {
    if (!sentence.test(type.description ?? '')) {
      bare.push(type.name);
    }
    for (const field of isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []) {
      if (!sentence.test(field.description ?? '')) {
        bare.push(`${type.name}.${field.name}`);
      }
      bare.push(
        ...field.args
          .filter(({ name }) => !explainedOnce.includes(name))
          .filter(({ description }) => !sentence.test(description ?? ''))
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      );
    }
  }
  expect(ours.length).toBeGreaterThan(50);
  expect(bare).toEqual([]);
});

test('the roots are there, singular and plural', () => {
  const kinds =
    'state leader organization office meeting exercise disagreement place document decision principle topic source'.split(
      ' ',
    );
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(roots).toEqual(expect.arrayContaining([...kinds, ...kinds.map((kind) => `${kind}s`), 'node', 'nodes']));
});
