import everyday from './jest.config.js';

/** The long tier: npm run test:long. */
export default {
  ...everyday,
  testMatch: ['<rootDir>/tests/long/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // What these look for, others beside them would hide: who is silent, and who grows.
  maxWorkers: 1,
};
