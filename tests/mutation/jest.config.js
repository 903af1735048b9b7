import everyday from '../../jest.config.js';

/** How the tests are run on a mutant: on a database that is there already, in the order in which they are named. */
export default {
  ...everyday,
  rootDir: '../..',
  globalSetup: '<rootDir>/tests/mutation/load-database.ts',
  globalTeardown: undefined,
  maxWorkers: 1,
  testSequencer: '<rootDir>/tests/mutation/in-order.js',
};
