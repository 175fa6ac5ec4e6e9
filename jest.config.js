/** Server tests run as ES modules against a real PostgreSQL; panel tests run in jsdom; browser tests drive the built product. */
const transform = { '^.+\\.tsx?$': ['@swc/jest', {}] };
const server = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
};

export default {
  testTimeout: 240_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.mts',
  globalSetup: '<rootDir>/test/support/postgres-global.mts',
  globalTeardown: '<rootDir>/test/support/postgres-teardown.mts',
  projects: [
    {
      ...server,
      displayName: 'server',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/admin/', '<rootDir>/test/e2e/'],
    },
    {
      displayName: 'admin',
      testEnvironment: '<rootDir>/test/support/jsdom-environment.cjs',
      transform,
      testMatch: ['<rootDir>/test/admin/**/*.test.ts?(x)'],
    },
    {
      ...server,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
