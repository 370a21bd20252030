import tseslint from 'typescript-eslint';

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'core is pure: take the time as an argument',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'core is pure: take the time as an argument',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'core is pure: take randomness as an argument',
  },
];

/** Every exported thing has a line above it that defines it; a type that is its schema's or its list's has theirs. */
const defined = {
  meta: { type: 'suggestion', messages: { undefined: '{{name}} is exported: say in one line what it is' }, schema: [] },
  create: (context) => ({
    'Program > ExportNamedDeclaration[declaration]'(node) {
      const { sourceCode } = context;
      const { declarations, id, typeAnnotation: type } = node.declaration;
      const names = declarations?.map((one) => one.id.name) ?? [id.name];
      const isDerived = type !== undefined && /^(?:z\.infer<|\(typeof )/.test(sourceCode.getText(type));
      const before = sourceCode.getTokenBefore(node, { includeComments: true });
      if (isDerived || (before?.type === 'Block' && before.value.startsWith('*'))) return;
      context.report({ node, messageId: 'undefined', data: { name: names.join(', ') } });
    },
  }),
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/stubs/**', '.cache/**', '.vigie/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts', 'infra/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: './test/tsconfig.json' } },
  },
  {
    files: ['packages/*/src/**/*.ts', 'services/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/main.ts', 'packages/testkit/src/{environment,bus-child}.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'only main.ts reads the environment, for tests environment.ts' },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'services/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { house: { rules: { defined } } },
    rules: { 'house/defined': 'error' },
  },
  {
    // Data and the console's messages are one list each; everything else that is longer holds two ideas.
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['**/*-data.ts', 'services/console/web/src/messages/*.ts'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node:|pg$|kafkajs$|express$|socket\\.io)', message: 'core is pure: no I/O' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'fetch', 'console', 'performance', 'crypto'],
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'globalThis'],
      ],
      'no-restricted-syntax': ['error', ...clock],
    },
  },
);
