import { defaultLimits } from '../../../src/contract/limits.ts';
import { nested, times } from '../hostile-request.ts';
import { bodyDraft, type Draft, type Kind, operationDraft } from './generated.ts';
import { type Fielded, linksOf, listsOf, root, rootLists, typeNamed, valuesOf } from './schema-fields.ts';
import { wide } from './selections.ts';
import { textOf } from './values.ts';

const most = defaultLimits;

/** Fields one inside the other, each a list of one row or a link. */
const depth: Kind = (by) => {
  const levels = by.near(most.depth);
  const within = (type: Fielded, left: number): string => {
    if (left <= 1) {
      return '__typename';
    }
    const lists = left > 2 ? listsOf(type) : [];
    const links = linksOf(type);
    if (lists.length > 0 && (links.length === 0 || by.chance(60))) {
      const { name, row } = by.pick(lists);
      return `${name}(first: 1) { nodes { ${within(row, left - 2)} } }`;
    }
    if (links.length === 0) {
      return '__typename';
    }
    const { name, to } = by.pick(links);
    return `${name} { ${within(to, left - 1)} }`;
  };
  return operationDraft({ levels }, `{ ${within(root, levels)} }`);
};

const aliases: Kind = (by) => {
  const [count, first] = [by.near(most.aliases), by.pick([1, 20, 500])];
  const { name, row } = by.pick(rootLists);
  return operationDraft(
    { count, first, list: name },
    `{ ${name}(first: ${first}) { nodes { ${wide(by, row, count)} } } }`,
  );
};

/** The same field again and again: graphql-js compares each with each. */
const fields: Kind = (by) => {
  const count = by.near(most.fields);
  const { name, row } = by.pick(rootLists);
  const value = by.pick(valuesOf(row));
  return operationDraft({ count }, `{ ${name}(first: 1) { nodes { ${times(count, () => value)} } } }`);
};

const directives: Kind = (by) => {
  const count = by.near(most.directives);
  const values = by.flags(Math.min(count, 6));
  const head = values.map((_, index) => `$b${index}: Boolean!`).join(', ');
  const text = times(count, (i) => `a${i}: name @${by.pick(['skip', 'include'])}(if: $b${i % values.length})`);
  return operationDraft(
    { count },
    `query (${head}) { states(first: 1) { nodes { id ${text} } } }`,
    Object.fromEntries(values.map((value, index) => [`b${index}`, value])),
  );
};

const rootFields: Kind = (by) => {
  const count = by.near(most.rootFields);
  const asked = by.pick([
    'dataset { version }',
    'state(id: "iran") { id }',
    '__typename',
    'sources(first: 1) { totalCount }',
  ]);
  return operationDraft({ count, asked }, `{ ${times(count, (index) => `r${index}: ${asked}`)} }`);
};

const tokens: Kind = (by) => {
  const count = by.near(most.tokens);
  const token = by.pick(['a', '{a', '[', '...F', '$a', '"a"', '1', '@a']);
  return operationDraft({ count, token }, `{ ${token.repeat(count)} }`);
};

const operationBytes: Kind = (by) => {
  const bytes = by.near(most.operationBytes);
  const filler = by.pick(['# comment', ',,,,', '"text"', 'name', '\ufeff']);
  const fill = filler.repeat(Math.ceil(bytes / filler.length)).slice(0, bytes);
  return operationDraft(
    { bytes, filler },
    filler.startsWith('#') ? `{ __typename } ${fill}` : `{ ${fill} __typename }`,
  );
};

const requestBytes: Kind = (by) => {
  const bytes = Math.min(by.near(most.requestBytes), 1_200_000);
  const variables = by.pick([
    () => ({ a: 'x'.repeat(bytes) }),
    () => ({ a: Array.from({ length: Math.floor(bytes / 2) }, () => 1) }),
    () => Object.fromEntries(Array.from({ length: Math.floor(bytes / 12) }, (_, i) => [`k${i}`, 1])),
  ])();
  return operationDraft({ bytes }, '{ __typename }', variables);
};

/** Fragments that are spread many times, or one inside the other. */
const fragments: Kind = (by) => {
  const [spreads, size, chain] = [by.near(most.fields / 10), 1 + by.choose(12), 1 + by.choose(by.chance(30) ? 40 : 4)];
  const entity = typeNamed('Entity');
  const definitions = times(
    chain,
    (i) => `fragment F${i} on Entity { ${wide(by, entity, size, `f${i}_`)} ${i + 1 < chain ? `...F${i + 1}` : ''} }`,
  );
  const first = by.pick([1, 20]);
  return operationDraft(
    { spreads, size, chain, first },
    `{ entities(first: ${first}) { nodes { ${times(spreads, () => '...F0')} } } } ${definitions}`,
  );
};

const brackets: Kind = (by) => {
  const levels = by.near(10_000);
  const [open, close] = by.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"query":', '}]'],
  ] as const);
  const inside = nested(Math.min(levels, 60_000), (inner) => `${open}${inner}${close}`, '1');
  return bodyDraft({ levels, open }, by.chance(50) ? inside : `{"query":"{__typename}","variables":{"a":${inside}}}`);
};

const halved: Kind = (by) => {
  const draft: Draft = by.pick([aliases, directives, rootFields])(by);
  const body = draft.body ?? '';
  const length = by.choose(body.length);
  return { ...draft, parameters: { ...draft.parameters, length }, body: body.slice(0, length) };
};

const methods: Kind = (by) => {
  const method = by.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'GET']);
  const path = by.pick([
    '/graphql',
    '/',
    '/export/nodes.csv',
    '/reconcile',
    '/id/sco',
    '/metrics',
    '/nowhere',
    '/healthz',
  ]);
  const length = by.near(8_000);
  return { parameters: { method, path, length }, method, path: `${path}?x=${'y'.repeat(Math.min(length, 12_000))}` };
};

const bodyTypes: Kind = (by) => {
  const type = by.pick([
    'text/plain',
    'application/json',
    'APPLICATION/JSON; charset=utf-8',
    'application/graphql',
    ';',
    'a/b; c="d',
  ]);
  const text = textOf(by, by.near(1_000));
  return { ...bodyDraft({ type }, text), headers: { 'content-type': type } };
};

/** Requests that aim at the bounds of a text, a document or a body. */
export const bySize = {
  depth,
  aliases,
  fields,
  directives,
  rootFields,
  tokens,
  operationBytes,
  requestBytes,
  fragments,
  brackets,
  halved,
  methods,
  bodyTypes,
} as const satisfies Record<string, Kind>;

/** What is sent together: the same kind again and again, or several. */
export const batched =
  (kinds: readonly Kind[]): Kind =>
  (by) => {
    const count = by.near(most.batch);
    const same = by.chance(50) ? by.pick(kinds) : undefined;
    const bodies: string[] = [];
    let length = 0;
    for (let index = 0; index < count; index += 1) {
      const { body = '{}' } = (same ?? by.pick(kinds))(by);
      length += body.length;
      if (length < most.requestBytes) {
        bodies.push(body);
      }
    }
    return bodyDraft({ count, kept: bodies.length }, `[${bodies.join(',')}]`);
  };
