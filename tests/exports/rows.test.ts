import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/database/connection.ts';
import { rows } from '../../src/exports/rows.ts';
import { testDatabase } from '../support/test-database.ts';

let driver: Driver;
beforeAll(() => {
  driver = openDriver(testDatabase().credentials);
});
afterAll(() => driver.close());

test('who has read enough leaves no statement running', async () => {
  const statement = 'UNWIND range(1, $most) AS number RETURN number /* read in part */';
  for await (const [number] of rows({ driver }, statement, { most: 1_000_000 })) {
    expect(number).toBe(1);
    break;
  }
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH '/* read in part */' RETURN count(*) AS open",
  );
  expect(Number(records[0]?.get('open'))).toBe(0);
});
