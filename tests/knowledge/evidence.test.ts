import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { testDatabase } from '../support/test-database.ts';

let driver: Driver;
beforeAll(() => {
  driver = openDriver(testDatabase().credentials);
});
afterAll(() => driver.close());

test('every relationship of an entity leads to an accepted statement, or a derived one to several, and every statement to a source', async () => {
  const { records } = await driver.executeQuery(`
    CALL () {
      MATCH (:Entity)-[r]->(:Entity|Name)
      RETURN count(r) AS relationships,
             count(CASE WHEN all(id IN coalesce(r.statements, [r.statement])
               WHERE EXISTS { (:Statement {id: id, accepted: true})-[:CITES]->(:Source) }) THEN 1 END) AS sourced,
             count(CASE WHEN r.derived AND r.statement IS NULL AND size(r.statements) > 0 THEN 1 END) AS derived,
             count(r.statement) AS stated
    }
    CALL () {
      MATCH (s:Statement)
      RETURN count(s) AS statements, count(CASE WHEN EXISTS { (s)-[:CITES]->(:Source) } THEN 1 END) AS cited
    }
    RETURN relationships, sourced, derived + stated AS told, statements, cited`);
  const [found] = records.map((record) => record.toObject());
  expect(found).toEqual({
    relationships: found?.relationships,
    sourced: found?.relationships,
    told: found?.relationships,
    statements: 6192,
    cited: 6192,
  });
  expect(found?.relationships).toBeGreaterThan(1000);
});

test('every derived relationship leads to accepted statements, and has the sources of all of them', async () => {
  const { records } = await driver.executeQuery(`
    MATCH (:Entity)-[r {derived: true}]->(:Entity)
    WITH r, COLLECT { MATCH (s:Statement {accepted: true}) WHERE s.id IN r.statements RETURN s } AS behind
    WITH r, behind, COLLECT { UNWIND behind AS s MATCH (s)-[:CITES]->(c:Source) RETURN DISTINCT c.id } AS cited
    RETURN type(r) AS type, count(*) AS all,
           count(CASE WHEN r.statement IS NULL AND size(r.statements) > 0 AND size(behind) = size(r.statements) THEN 1 END) AS stated,
           count(CASE WHEN size(cited) = size(r.sources) AND all(each IN cited WHERE each IN r.sources) THEN 1 END) AS sourced
    ORDER BY type`);
  const found = records.map((record) => record.toObject());
  expect(found.map(({ type }) => type)).toEqual(['HOSTED', 'TOOK_PART_IN']);
  for (const each of found) {
    expect(each).toEqual({ type: each.type, all: each.all, stated: each.all, sourced: each.all });
    expect(each.all).toBeGreaterThan(50);
  }
});

test('what a relationship repeats of its statement is what the statement says', async () => {
  const { records } = await driver.executeQuery(`
    MATCH (:Entity)-[r]->(:Entity|Name)
    MATCH (s:Statement {id: r.statement})
    WHERE r.rank <> s.rank OR r.confidence <> s.confidence OR r.sources <> s.sources
       OR coalesce(toString(r.startEarliest), '') <> coalesce(toString(s.startEarliest), '')
       OR coalesce(toString(r.endBefore), '') <> coalesce(toString(s.endBefore), '')
       OR coalesce(r.planned, false) <> (s.modality = 'PLANNED')
       OR type(r) <> s.predicate
    RETURN r.statement`);
  expect(records).toEqual([]);
});

test('contradictions go both ways, and none is between two accepted statements of one object', async () => {
  const { records } = await driver.executeQuery(`
    MATCH (a:Statement)-[:CONTRADICTS]->(b:Statement)
    RETURN count(*) AS all,
           count(CASE WHEN EXISTS { (b)-[:CONTRADICTS]->(a) } THEN 1 END) AS returned,
           count(CASE WHEN a.accepted AND b.accepted THEN 1 END) AS agreeing`);
  const [found] = records.map((record) => record.toObject());
  expect(found?.all).toBeGreaterThan(50);
  expect(found).toEqual({ all: found?.all, returned: found?.all, agreeing: 0 });
});
