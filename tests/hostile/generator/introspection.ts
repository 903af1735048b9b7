import { nested, times } from '../hostile-request.ts';
import { type Kind, operationDraft } from './generated.ts';

const ofField = [
  'name',
  'description',
  'args { name description }',
  'type { name kind }',
  'args { description type { name } }',
];

/** Questions about the schema, lists in lists as far as graphql-js lets them be. */
const nestedTypes: Kind = (by) => {
  const [levels, fields] = [1 + by.choose(8), by.near(80)];
  const asked = times(fields, (i) => `f${i}: fields(includeDeprecated: true) { ${by.pick(ofField)} }`);
  const inner = nested(levels, (within) => `ofType { ${within} }`, '...F');
  return operationDraft(
    { levels, fields },
    `{ __schema { types { fields { type { ${inner} ...F } } } } } fragment F on __Type { name ${asked} }`,
  );
};

/** A type by its name, under many names. */
const manyTypes: Kind = (by) => {
  const [count, fields] = [by.near(100), 1 + by.choose(20)];
  const name = by.pick(['Query', 'State', 'EntityFilter', 'Nowhere', '__Type']);
  const asked = times(fields, (i) => `f${i}: fields { ${by.pick(ofField)} }`);
  return operationDraft(
    { count, fields, name },
    `{ ${times(count, (i) => `t${i}: __type(name: "${name}") { ...F }`)} } fragment F on __Type { name kind ${asked} }`,
  );
};

/** The whole schema, under many names, with the graph beside it. */
const wholeSchema: Kind = (by) => {
  const [count, values] = [by.near(20), by.near(100)];
  const asked = times(values, (i) => `d${i}: description`);
  const graph = by.chance(50) ? 'states(first: 5) { nodes { id } }' : '';
  return operationDraft(
    { count, values },
    `{ ${graph} ${times(count, (i) => `s${i}: __schema { types { name ...D } directives { name } }`)} } fragment D on __Type { ${asked} }`,
  );
};

/** Questions about the schema itself. */
export const introspection = { nestedTypes, manyTypes, wholeSchema } as const satisfies Record<string, Kind>;
