import { expect } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../../src/database/connection.ts';
import { type Asked, ask, knownQuestions } from '../../faults/known-questions.ts';
import { present } from '../../support/graph-content.ts';
import { type ServerProcess, startServerProcess } from '../../support/server-process.ts';
import { testDatabase } from '../../support/test-database.ts';
import { isSameNeo4j, untilAtRest } from './at-rest.ts';
import { type Watch, watch } from './watch.ts';

/** A server that is to be sent what hurts, and what looks on. */
export interface HostileServer {
  readonly server: ServerProcess;
  readonly watch: Watch;
  readonly driver: Driver;
  /** Expects that the server is at rest and answers every known question right, and that Neo4j and the data are as they were. */
  holdsAfterwards(): Promise<void>;
  /** Expects that the server stops in good order. */
  stop(): Promise<void>;
}

/** How the tests' own connections to Neo4j differ from those of the server. */
export const userAgent = 'hostile-tests/1';

/** Starts the server as it is shipped, on the database of the tests, and watches it. */
export async function startHostileServer(): Promise<HostileServer> {
  const driver = openDriver(testDatabase().credentials, { userAgent });
  const before = await present(driver);
  const questions = await knownQuestions();
  const server = await startServerProcess();
  const watching = watch(server.address);
  return {
    server,
    watch: watching,
    driver,
    holdsAfterwards: async () => {
      expect(server.child.exitCode).toBeNull();
      expect(isSameNeo4j()).toBe(true);
      await untilAtRest(server.address, driver);
      const asked: Asked = { right: 0, refused: {}, wrong: [], unanswered: 0, longest: 0 };
      for (const question of questions) {
        await ask(server.address, question, asked);
      }
      expect(asked).toMatchObject({ right: questions.length, wrong: [], unanswered: 0, refused: {} });
      expect(await present(driver)).toEqual(before);
      expect(server.lines.filter((line) => /unexpected error|uncaught|unhandled/i.test(line))).toEqual([]);
    },
    stop: async () => {
      await watching.stop();
      expect(await server.stop()).toBe(0);
      await driver.close();
    },
  };
}
