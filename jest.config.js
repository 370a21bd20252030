/** @type {import('jest').Config} */
export default {
  roots: ['packages', 'services', 'scripts', 'test', 'infra'],
  testEnvironment: './packages/testkit/jest-environment.cjs',
  testPathIgnorePatterns: ['/dist/', '/node_modules/', ...(process.env.VIGIE_CHECK ? [] : ['\\.int\\.test\\.ts$'])],
  modulePathIgnorePatterns: ['/dist/'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // The first PGlite image of a run takes seconds to make, on a busy machine more.
  testTimeout: 120_000,
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
};
