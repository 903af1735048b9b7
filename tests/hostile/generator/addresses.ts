import { formatsWith } from '../../../src/exports/formats.ts';
import { viewParameters } from '../../../src/model/view-parameters.ts';
import type { Choices } from './choices.ts';
import { bodyDraft, type Draft, type Kind } from './generated.ts';
import { rootLists } from './schema-fields.ts';
import { nestedLists, wide } from './selections.ts';
import { ids, manyIds, textOf, texts } from './values.ts';

const files = formatsWith('http://example.org/').map(({ file }) => file);
const labels = ['State', 'Leader', 'Meeting', 'Document', 'Organization', 'Nothing'];
const predicates = ['MEMBER_OF', 'HOLDS', 'ATTENDED', 'CHAIRED', 'SIGNED', 'NOTHING'];
/** Longer addresses Node itself refuses. */
const longestAddress = 14_000;

const addressOf = (path: string, given: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(given)}`.slice(0, longestAddress);

/** The value of a parameter of exports, good or bad. */
function selected(by: Choices, name: string): string {
  const list = (items: readonly string[]) => Array.from({ length: 1 + by.choose(4) }, () => by.pick(items)).join(',');
  if (by.chance(10)) {
    return by.pick(texts);
  }
  switch (name) {
    case 'asOf':
      return `20${10 + by.choose(15)}-0${1 + by.choose(9)}-${10 + by.choose(20)}`;
    case 'certainty':
      return by.pick(['POSSIBLE', 'CERTAIN', 'PERHAPS']);
    case 'accordingTo':
      return by.chance(20) ? manyIds(by.near(2_000)).join(',') : by.pick(['s1,s2', 'OFFICIAL', 'PRESS,s1', 'Official']);
    case 'includePlanned':
      return by.pick(['true', 'false', 'yes']);
    case 'around':
      return by.chance(10) ? manyIds(by.near(2_000)).join(',') : list(ids);
    case 'depth':
      return String(by.near(4));
    case 'kinds':
      return list(labels);
    default:
      return list(predicates);
  }
}

const exports: Kind = (by) => {
  const file = by.pick(files);
  const names = Object.keys(viewParameters).filter(() => by.chance(25));
  const given = Object.fromEntries(names.map((name) => [name, selected(by, name)]));
  const encoding = by.pick(['identity', 'gzip', 'br', 'gzip;q=0']);
  return {
    parameters: { file, names: names.join(' '), encoding },
    path: addressOf(`/export/${file}`, given),
    method: by.pick(['GET', 'GET', 'GET', 'HEAD']),
    headers: { 'accept-encoding': encoding },
  };
};

/** The rows of any list as a table. */
const rows: Kind = (by) => {
  const [levels, first, values] = [1 + by.choose(2), by.pick([1, 20, 500]), by.near(60)];
  const { name, row } = by.pick(rootLists);
  const query =
    levels === 1
      ? `{ ${name}${by.chance(50) ? `(first: ${first})` : ''} { nodes { ${wide(by, row, values)} } } }`
      : `{ ${nestedLists(by, { levels, first, inner: (type) => wide(by, type, values) })} }`;
  const parameters = { levels, first, values };
  return by.chance(50)
    ? { parameters, path: addressOf('/export/rows.csv', { query }) }
    : bodyDraft(parameters, JSON.stringify({ query }), '/export/rows.csv');
};

const form = (parameters: Draft['parameters'], given: Readonly<Record<string, string>>): Draft => ({
  parameters,
  path: '/reconcile',
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: String(new URLSearchParams(given)),
});

const reconciled: Kind = (by) => {
  const [count, length, limit, properties] = [
    by.near(by.chance(20) ? 100 : 4),
    by.near(60),
    by.near(50),
    by.choose(12),
  ];
  const query = () => ({
    query: by.chance(50) ? by.pick(texts) : textOf(by, length),
    ...(by.chance(50) ? { type: by.pick(labels) } : {}),
    ...(by.chance(50) ? { limit } : {}),
    ...(by.chance(30)
      ? {
          properties: Array.from({ length: properties }, () => ({
            pid: by.pick(['iso2', 'kind', 'x']),
            v: by.pick(ids),
          })),
        }
      : {}),
  });
  const queries = JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, query()])));
  return form({ count, length, limit, properties }, { queries });
};

const extended: Kind = (by) => {
  const [count, properties] = [by.near(by.chance(20) ? 1_000 : 20), by.near(20)];
  const extend = {
    ids: Array.from({ length: count }, () => by.pick(ids)),
    properties: Array.from({ length: properties }, () => ({
      id: by.pick(['iso2', 'name', 'MEMBER_OF', 'HOLDS', 'x']),
    })),
  };
  return form({ count, properties }, { extend: JSON.stringify(extend) });
};

const suggested: Kind = (by) => {
  const path = by.pick([
    'suggest/entity',
    'suggest/property',
    'suggest/type',
    'flyout/entity',
    'flyout/type',
    'properties',
    'preview',
  ]);
  const text = by.pick([...ids, ...texts, textOf(by, by.near(200))]);
  return {
    parameters: { path, text: text.slice(0, 40) },
    path: addressOf(`/reconcile/${path}`, {
      prefix: text,
      id: text,
      type: by.pick(labels),
      limit: String(by.near(50)),
    }),
  };
};

const linkedData: Kind = (by) => {
  const id = by.chance(70) ? by.pick(ids) : by.pick(texts);
  const suffix = by.pick(['', '.ttl', '.jsonld', '.nowhere']);
  const accept = by.pick([
    'text/html',
    'text/turtle',
    'application/ld+json',
    '*/*',
    'image/png',
    `${'a/b,'.repeat(by.near(200))}*/*;q=0.1`,
  ]);
  const path = by.chance(90) ? `/id/${encodeURIComponent(id)}${suffix}` : `/vocabulary${suffix}`;
  return { parameters: { path, accept: accept.slice(0, 30) }, path, headers: { accept } };
};

const pages: Kind = (by) => {
  const path = by.pick([
    '/',
    '/graphql',
    '/export',
    '/explorer/explorer.js',
    '/explorer/explorer.css',
    '/metrics',
    '/browser/guide.html',
    '/nowhere',
  ]);
  const accept = by.pick(['text/html', '*/*', 'application/json']);
  const encoding = by.pick(['identity', 'gzip', 'br']);
  return { parameters: { path, accept, encoding }, path, headers: { accept, 'accept-encoding': encoding } };
};

const asked: Kind = (by) => {
  const { name, row } = by.pick(rootLists);
  const query = `{ ${name}(first: ${by.near(500)}) { nodes { ${wide(by, row, by.near(30))} } } }`;
  const explain = by.chance(20);
  return {
    parameters: { length: query.length, explain },
    path: addressOf('/graphql', { query, ...(explain ? { explain: '' } : {}) }),
    headers: { 'if-none-match': by.pick(['*', '"x"', 'W/"x"', '"']) },
  };
};

/** Requests to the addresses beside the API, and to the API by GET. */
export const addresses = {
  exports,
  rows,
  reconciled,
  extended,
  suggested,
  linkedData,
  pages,
  asked,
} as const satisfies Record<string, Kind>;
