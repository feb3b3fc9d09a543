const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          experimental: { keepImportAttributes: true },
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@bihuan/(workflows|migrations)/(.*)\\.js$': '<rootDir>/$1/$2',
    '^@bihuan/(.*)\\.js$': '<rootDir>/libs/$1',
    '^@bihuan/(.*\\.json)$': '<rootDir>/libs/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

const suite = (name, testMatch, more = {}) => ({ ...base, displayName: name, testMatch, ...more });

/** One suite a test kind (docs/architecture.md): what it may touch is what sets its speed. */
export default {
  projects: [
    suite('small', ['<rootDir>/{apps,libs,workflows,test/architecture,scripts}/**/*.spec.ts']),
    suite('medium', ['<rootDir>/test/medium/**/*.medium-spec.ts']),
    suite('workflow', ['<rootDir>/test/workflow/**/*.workflow-spec.ts']),
    suite('e2e', ['<rootDir>/test/e2e/**/*.e2e-spec.ts']),
  ],
  testTimeout: 60_000,
};
