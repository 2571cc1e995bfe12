/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/scripts/jest-environment.mjs',
  // `#platform` means libs/platform/src in tests and dist/libs/platform/src in production (package.json, "imports").
  testEnvironmentOptions: { customExportConditions: ['recourse-source', 'node', 'node-addons'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/migrations', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/scripts/jest-resolver.cjs',
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
  setupFiles: ['<rootDir>/scripts/jest-graphql.mjs'],
  globalSetup: '<rootDir>/scripts/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/scripts/jest-global-teardown.mjs',
  testSequencer: '<rootDir>/scripts/jest-sequencer.mjs',
  coverageProvider: 'v8',
  maxWorkers: 2,
  // Against what hangs, and no measure: on a machine that is five times slower than another all tests pass, too.
  testTimeout: 180_000,
  // Node's vm modules keep every copy of Nest and TypeORM that a test file loads (30-40 MB each) until the worker is replaced;
  // a new worker compiles and warms up everything anew, which takes as long as the tests of many a file.
  workerIdleMemoryLimit: '1.5GB',
};
