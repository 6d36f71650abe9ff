/*
 * Who may import what: the layers of the packages and of the folders within
 * them. Each message names what to use instead.
 *
 * The TypeScript variants of the import rule are used because the plain one
 * carries Backstage's own settings, which a second setting would replace.
 * Patterns read like .gitignore: a leading slash pins a package's name.
 */
const { builtinModules } = require('node:module');

const OURS = '/backstage-plugin-ai-readiness';

const bans = {
  frontendPlugin: {
    group: [OURS],
    message:
      'The backend never imports the frontend. What both need belongs in backstage-plugin-ai-readiness-common.',
  },
  backendPlugin: {
    group: [`${OURS}-backend`, `${OURS}-node`],
    message:
      'The frontend never imports the backend: call its API through the client of backstage-plugin-ai-readiness-common. What both need belongs there too.',
  },
  backendPluginItself: {
    group: [`${OURS}-backend`],
    message:
      'A module asks the backend over its API, with the client of backstage-plugin-ai-readiness-common, or through an extension point of backstage-plugin-ai-readiness-node.',
  },
  layersAboveNode: {
    group: [OURS, `${OURS}-backend`],
    message:
      'The node library is below the backend. Declare the extension point or service ref here, and let the backend implement it.',
  },
  layersAboveCommon: {
    group: [`${OURS}*`],
    message:
      'common is the lowest layer. Move what you need into common, or write this code one layer up.',
  },
  node: {
    group: ['/node:*', ...builtinModules.map(name => `/${name}`)],
    message:
      'common also runs in the browser. Take the data as a parameter, and let the backend read files and the network.',
  },
  react: {
    group: ['/react', '/react-*', '@material-ui/*', '@testing-library/*'],
    message:
      'common draws nothing. Components belong in backstage-plugin-ai-readiness; return data or a reason code here.',
  },
  backstageSides: {
    group: [
      '@backstage/backend-*',
      '@backstage/*-backend',
      '@backstage/*-backend-*',
      '@backstage/*-node',
      '@backstage/core-*',
      '@backstage/frontend-*',
      '@backstage/*-react',
      '@backstage/ui',
    ],
    message:
      'common depends on neither side of Backstage. Use @backstage/catalog-model, errors, types or a *-common package, or take an interface as a parameter.',
  },
  knex: {
    group: ['/knex', '/pg', '/better-sqlite3'],
    message:
      'Only …Store.ts files, database/ and migrations/ know Knex, also its types. Ask a …Store port instead.',
  },
  express: {
    group: ['/express', '/express-*'],
    message:
      'Only router files know Express, also its types. Parse the request there, and hand plain values to a service.',
  },
  catalogService: {
    group: ['@backstage/plugin-catalog-node', '@backstage/catalog-client'],
    message: 'Only catalog/ talks to the catalog. Use the port that it offers.',
  },
};

const banning = (...names) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: names.map(name => bans[name]) },
  ],
});

const clock = [
  'CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map(selector => ({
  selector,
  message:
    'common reads no clock: the same input gives the same answer whenever it is asked. Take the time as a parameter (asOf).',
}));

const authorize = ['authorize', 'authorizeConditional'].map(property => ({
  property,
  message:
    'Permissions are decided in Authorized…Service.ts decorators only. Wrap the service there; the others may assume that the caller is allowed.',
}));

const tests = [
  '**/*.test.*',
  '**/__testUtils__/**',
  '**/__fixtures__/**',
  'src/testing/**',
  'src/tests/**',
  'src/setupTests.*',
];

const testHabits = {
  // These folders are for tests and may use what only tests need.
  '@backstage/no-undeclared-imports': 'off',
  // A link that runs a script is what several tests hand in.
  'no-script-url': 'off',
};

/** The isomorphic package: the domain, pure. */
const common = {
  restrictedSrcSyntax: clock,
  testRules: {
    // A property asserts by itself.
    'jest/expect-expect': [
      'error',
      { assertFunctionNames: ['expect', 'fc.assert'] },
    ],
  },
  overrides: [
    {
      files: ['src/**/*.ts'],
      rules: banning(
        'layersAboveCommon',
        'node',
        'react',
        'backstageSides',
        'knex',
        'express',
      ),
    },
    {
      files: tests,
      rules: {
        ...testHabits,
        ...banning('layersAboveCommon', 'react'),
        'no-restricted-syntax': 'off',
      },
    },
  ],
};

/** The library for other backend packages. */
const node = {
  overrides: [
    {
      files: ['src/**/*.ts'],
      rules: banning('layersAboveNode', 'knex', 'express'),
    },
  ],
};

/*
 * The backend. The last override that fits a file wins, so each exception
 * repeats the bans that it keeps. Files right in src/ only wire.
 */
const backend = {
  overrides: [
    {
      files: ['src/**/*.ts'],
      rules: {
        ...banning('frontendPlugin', 'knex', 'express', 'catalogService'),
        'no-restricted-properties': ['error', ...authorize],
      },
    },
    {
      files: ['src/*.ts', 'src/catalog/**'],
      rules: banning('frontendPlugin', 'knex', 'express'),
    },
    {
      files: ['src/**/*Store.ts', 'src/database/**', 'migrations/**'],
      rules: banning('frontendPlugin', 'express', 'catalogService'),
    },
    {
      files: ['src/**/*[rR]outer*.ts'],
      rules: banning('frontendPlugin', 'knex', 'catalogService'),
    },
    {
      // What stands between the decorators and Backstage's own service.
      files: ['src/**/Authorized*.ts', 'src/permissions/**'],
      rules: { 'no-restricted-properties': 'off' },
    },
    {
      files: [...tests, 'bench/**', 'dev/**'],
      rules: {
        ...testHabits,
        ...banning('frontendPlugin'),
        'no-restricted-properties': 'off',
      },
    },
  ],
};

/** What adds to another backend plugin: it asks ours over the API. */
const backendModule = {
  overrides: [
    {
      files: ['src/**/*.ts'],
      rules: banning(
        'frontendPlugin',
        'backendPluginItself',
        'knex',
        'express',
        'catalogService',
      ),
    },
    {
      files: tests,
      rules: { ...testHabits, ...banning('frontendPlugin') },
    },
  ],
};

/** The frontend plugin. */
const frontend = {
  overrides: [
    { files: ['**/*.ts?(x)'], rules: banning('backendPlugin') },
    { files: tests, rules: testHabits },
  ],
};

module.exports = { common, node, backend, backendModule, frontend };
