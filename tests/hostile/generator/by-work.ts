import { schema } from '../../../schema/index.ts';
import { defaultLimits } from '../../../src/contract/limits.ts';
import { randomOperation } from '../../pothos-neo4j/differential/random-operation.ts';
import { nested, times } from '../hostile-request.ts';
import { type Kind, operationDraft } from './generated.ts';
import { listsOf, rootLists, typeNamed } from './schema-fields.ts';
import { listsWithin, nestedLists, variants, wide } from './selections.ts';
import { ids, manyIds, textOf, texts } from './values.ts';

const most = defaultLimits;

/** Few or many rows, and much of each. */
const wideRows: Kind = (by) => {
  const [levels, first, values] = [1 + by.choose(4), by.pick([1, 5, 20, 125, 500]), by.near(most.aliases / 2)];
  return operationDraft(
    { levels, first, values },
    `{ ${nestedLists(by, { levels, first, inner: (type) => wide(by, type, values) })} }`,
  );
};

/** Lists beside lists. */
const manyLists: Kind = (by) => {
  const [count, first] = [by.near(100), by.pick([0, 1, 20, 500])];
  const lists = listsOf(typeNamed('State'));
  const inner = times(count, (i) => `l${i}: ${by.pick(lists).name}(first: ${first}) { totalCount nodes { id } }`);
  return operationDraft({ count, first }, `{ states(first: ${by.pick([1, 20])}) { nodes { ${inner} } } }`);
};

/** What is asked differs by type, level in level; what is skipped differs by variables. */
const typeVariants: Kind = (by) => {
  const sizes = {
    levels: 1 + by.choose(3),
    types: 1 + by.choose(10),
    values: 1 + by.choose(20),
    variables: by.choose(6),
  };
  const skipped = Array.from({ length: sizes.variables }, (_, index) => `b${index}`);
  const head = skipped.length === 0 ? '' : `(${skipped.map((name) => `$${name}: Boolean! = true`).join(', ')})`;
  const used = skipped.map((name) => `${name}: __typename @include(if: $${name})`).join(' ');
  const inner = variants(by, typeNamed('Entity'), sizes.levels, { ...sizes, skipped });
  const first = by.pick([1, 20, 500]);
  return operationDraft(
    { ...sizes, first },
    `query Q${by.choose(1_000)} ${head} { statements(first: ${first}) { nodes { ${used} subject { ${inner} } } } }`,
    Object.fromEntries(by.flags(skipped.length).map((value, index) => [`b${index}`, value])),
  );
};

/** The same document with other choices of its variables: a plan for each. */
const planVariants: Kind = (by) => {
  const [variables, values] = [1 + by.choose(8), by.pick([8, 16, 40])];
  const names = Array.from({ length: variables }, (_, index) => `b${index}`);
  const inner = times(values, (i) => `a${i}: name @include(if: $${names[i % variables] ?? 'b0'})`);
  return operationDraft(
    { variables, values },
    `query (${names.map((name) => `$${name}: Boolean!`).join(', ')}, $n: Int) { states(first: $n) { nodes { id ${inner} } } }`,
    { ...Object.fromEntries(by.flags(variables).map((value, index) => [`b${index}`, value])), n: by.near(500) },
  );
};

const groups: Kind = (by) => {
  const { name, groups: offered } = by.pick(rootLists.filter((list) => list.groups.length > 0));
  const [keys, first, count] = [1 + by.choose(4), by.near(5_000), by.near(20)];
  const chosen = () => Array.from({ length: keys }, () => by.pick(offered)).join(', ');
  const inner = times(
    count,
    (i) => `g${i}: groups(by: [${chosen()}], first: ${first}) { count key keys { __typename } }`,
  );
  return operationDraft({ list: name, keys, first, count }, `{ ${name}(first: 1) { totalCount ${inner} } }`);
};

const paths: Kind = (by) => {
  const [length, first, count, values] = [
    by.near(8),
    by.near(20),
    1 + by.choose(by.chance(20) ? 60 : 3),
    1 + by.choose(40),
  ];
  const inner = `length nodes { ${wide(by, typeNamed('Entity'), values)} } edges { ${wide(by, typeNamed('Link'), 2)} }`;
  const each = (i: number) =>
    `p${i}: paths(from: "${by.pick(ids)}", to: "${by.pick(ids)}", maxLength: ${length}, first: ${first}) { ${inner} }`;
  return operationDraft({ length, first, count, values }, `{ ${times(count, each)} }`);
};

const subgraphs: Kind = (by) => {
  const [depth, limit, around, levels] = [by.near(4), by.near(500), by.near(by.chance(10) ? 5_000 : 4), by.choose(3)];
  const inner = listsWithin(by, typeNamed('Entity'), { levels, first: 5, inner: (type) => wide(by, type, 3) });
  return operationDraft(
    { depth, limit, around, levels },
    `query ($around: [ID!]!) { subgraph(around: $around, depth: ${depth}, limit: ${limit}) { truncated nodes { id ${inner} } edges { __typename } } }`,
    { around: by.chance(50) ? Array.from({ length: around }, () => by.pick(ids)) : manyIds(around) },
  );
};

/** Views inside views and beside them. */
const views: Kind = (by) => {
  const [levels, beside, first] = [1 + by.choose(12), by.near(10), by.pick([1, 20, 100])];
  const opening = () =>
    `asOf(date: "20${by.pick(['01', '17', '24'])}-0${1 + by.choose(9)}-01", certainty: ${by.pick(['POSSIBLE', 'CERTAIN'])}${by.chance(30) ? `, accordingTo: ${by.pick(['["s1", "s2"]', '["OFFICIAL"]', '["PRESS", "s1"]'])}` : ''})`;
  const inner = nestedLists(by, { levels: 1 + by.choose(2), first, inner: (type) => wide(by, type, 2) });
  const text = times(beside, (i) => nested(levels, (within) => `v${i}: ${opening()} { ${within} }`, inner));
  return operationDraft({ levels, beside, first }, `{ ${text} }`);
};

const shapes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.split('').join(' '),
  (text) => `${text}~2`,
  (text) => `"${text}"`,
  (text) => `*${text}*`,
  (text) => text.normalize('NFD'),
];

const searches: Kind = (by) => {
  const [length, count, first] = [by.near(200), 1 + by.choose(4), by.pick([1, 20, 500])];
  const text = by.pick(shapes)(
    by.chance(40) ? by.pick(texts) : by.chance(50) ? textOf(by, length) : `sco ${'organisation '.repeat(length / 13)}`,
  );
  return operationDraft(
    { length: text.length, count, first },
    `query ($t: String!) { ${times(count, (i) => `s${i}: search(text: $t, first: ${first}) { totalCount nodes { score entity { id } } }`)} }`,
    { t: text },
  );
};

const pages: Kind = (by) => {
  const { name, row } = by.pick(rootLists);
  const size = by.near(500);
  const end = by.pick(['first', 'last']);
  return operationDraft(
    { list: name, size, end },
    `{ ${name}(${end}: ${size}) { totalCount nodes { ${wide(by, row, 5)} } } }`,
  );
};

const pool = { id: [...ids, ...texts], name: texts, text: texts, entity: ids };

/** Valid operations of every shape that the schema allows. */
const anyOperation: Kind = (by) => {
  const { text, variables } = randomOperation(schema, pool, by.choose);
  return operationDraft({ length: text.length }, text, variables);
};

/** Operations that aim at what answering costs. */
export const byWork = {
  wideRows,
  manyLists,
  typeVariants,
  planVariants,
  groups,
  paths,
  subgraphs,
  views,
  searches,
  pages,
  anyOperation,
} as const satisfies Record<string, Kind>;
