/** Server tests run as ES modules against a real PostgreSQL; panel tests run in jsdom. */
const swc = { '^.+\\.tsx?$': ['@swc/jest', {}] };
export default {
  projects: [
    {
      displayName: 'server',
      testEnvironment: 'node',
      extensionsToTreatAsEsm: ['.ts'],
      transform: swc,
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/admin/', '<rootDir>/test/e2e/'],
    },
  ],
};
