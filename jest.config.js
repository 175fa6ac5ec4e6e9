/**
 * Server tests run against a real PostgreSQL; browser tests drive the built product; panel tests run in jsdom.
 * The first two need no world of their own per file: the light runner loads the product once a worker instead of
 * once a file, which is a third of the time of the whole run.
 */
const inNode = {
  runner: 'jest-light-runner/child-process',
  setupFiles: ['<rootDir>/test/support/native-typescript.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/support/time-limit.ts'],
};

export default {
  testTimeout: 240_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.mts',
  globalSetup: '<rootDir>/test/support/postgres-global.mts',
  globalTeardown: '<rootDir>/test/support/postgres-teardown.mts',
  projects: [
    {
      ...inNode,
      displayName: 'server',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/admin/', '<rootDir>/test/e2e/'],
    },
    {
      displayName: 'admin',
      testEnvironment: '<rootDir>/test/support/jsdom-environment.cjs',
      transform: { '^.+\\.tsx?$': ['@swc/jest', {}] },
      testMatch: ['<rootDir>/test/admin/**/*.test.ts?(x)'],
    },
    {
      ...inNode,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
