import fc from 'fast-check';
import type { InMemoryDataset } from '../../src/knowledge/dataset.ts';
import { datasetOfMade, type Made, type Said } from './made-dataset.ts';

const states = ['mongolia', 'iran', 'kazakhstan'];
const organizations = ['sco', 'sco-rats'];
const meetings = ['one', 'two', 'three'];
const sources = ['s1', 's2', 's3'];
const reason = 'Drawn by chance.';

/** What any statement may say of itself. */
const provenance = fc.record({
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
  confidence: fc.constantFrom('HIGH', 'MEDIUM', 'LOW'),
  reason: fc.constant(reason),
  citations: fc.uniqueArray(
    fc.record({ source: fc.constantFrom(...sources), basis: fc.constantFrom('REPORTED', 'ANNOUNCED') }),
    { minLength: 1, maxLength: 3, selector: ({ source }) => source },
  ),
});
const event = fc.record({
  object: fc.constantFrom(...meetings),
  date: fc.constantFrom('2018-06-09', '2018-06-10', '2018-06', '2018'),
});
const party = fc.constantFrom(...states, ...organizations);
const role = fc.constantFrom(undefined, 'MEMBER', 'OBSERVER', 'GUEST');

const statement = (predicate: string, said: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fc.tuple(said, provenance).map(([own, about]) => ({ predicate, ...own, ...about }));
const attended = statement(
  'ATTENDED',
  fc
    .tuple(event, fc.option(party, { nil: undefined }), fc.oneof(role, fc.constant('DELEGATION')))
    .map(([at, of, as]) => ({ ...at, qualifiers: { ...(of ? { for: of } : {}), ...(as ? { role: as } : {}) } })),
);
const participated = statement(
  'PARTICIPATED_IN',
  fc.tuple(event, role).map(([at, as]) => ({ ...at, ...(as ? { qualifiers: { role: as } } : {}) })),
);
const held = statement(
  'HELD_AT',
  fc.record({
    object: fc.constantFrom('palace', 'astana', 'tehran', 'nowhere'),
    modality: fc.constantFrom('ACTUAL', 'PLANNED'),
  }),
);
const leadsTo = (predicate: string, ...objects: string[]): fc.Arbitrary<Said> =>
  statement(predicate, fc.record({ object: fc.constantFrom(...objects) }));

/** Entities of a label, each with some statements; no two say the same. */
const entities = (ids: readonly string[], about: Said, ...said: fc.Arbitrary<Said>[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .uniqueArray(fc.oneof(...said), {
          maxLength: 5,
          selector: ({ citations: _, rank: __, confidence: ___, ...content }) => JSON.stringify(content),
        })
        .map((statements) => ({ id, ...about, statements })),
    ),
  );

/** What such datasets are made of. */
export const drawnMade: fc.Arbitrary<Made> = fc.record({
  State: entities(states, {}, participated),
  Organization: entities(organizations, { kind: 'ORGAN' }, participated),
  Leader: entities(['ann', 'bob', 'eve'], {}, attended),
  Office: entities(
    ['president', 'director'],
    { kind: 'OTHER' },
    participated,
    leadsTo('OFFICE_OF', ...states, ...organizations),
  ),
  Meeting: entities(meetings, { kind: 'CHS', status: 'HELD' }, held),
  Place: entities(
    ['palace', 'astana', 'tehran', 'nowhere'],
    { kind: 'CITY' },
    leadsTo('LOCATED_IN', 'astana', 'tehran', 'kazakhstan', 'iran'),
  ),
});

/** Small datasets about who came to meetings for whom, and where these were held: with rivals, plans, circles and mere announcements. */
export const drawnDatasets: fc.Arbitrary<InMemoryDataset> = drawnMade.map((drawn) =>
  datasetOfMade(
    drawn,
    sources.map((id) => ({ id })),
  ),
);
