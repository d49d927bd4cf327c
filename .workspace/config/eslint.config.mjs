import eslint from '@eslint/js'
import { configs as wc } from 'eslint-plugin-wc'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'demo/consumers/!(support)/',
    'packages/widget/types/',
    '.workspace/check/types/',
    '**/coverage/',
    '**/node_modules/',
    '**/__snapshots__/',
  ]),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An empty attribute is no setting: `||` is meant.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Nor is an assertion that says what the library promises.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      // No HTML from strings, no code from strings, no origin compared by a part of it.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
          property,
        })),
        {
          object: 'Date',
          property: 'now',
          message: 'Core meets the clock through its port: browser.ts.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='postMessage'] > Literal[value='*']",
          message: 'Name the receiver.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: [
      'packages/core/src/platform/browser.ts',
      'packages/core/src/redirect-page/{redirect-page,show-sentence,show-in-language,callback-languages}.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'location',
          'fetch',
          'setTimeout',
          'setInterval',
          'localStorage',
          'sessionStorage',
        ].map((name) => ({
          name,
          message: 'Core meets the browser through its port: browser.ts.',
        })),
      ],
    },
  },
  // The one word to the developer, when an element cannot work as configured.
  {
    files: ['packages/widget/src/**/{page-callbacks,group-list,report,returned-response}.ts'],
    rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] },
  },
  {
    files: ['packages/widget/src/**/*.ts'],
    extends: [wc['flat/recommended'], wc['flat/best-practice']],
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        URL: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        location: 'readonly',
        window: 'readonly',
        performance: 'readonly',
        customElements: 'readonly',
        MutationObserver: 'readonly',
        crypto: 'readonly',
        TextEncoder: 'readonly',
        btoa: 'readonly',
        requestAnimationFrame: 'readonly',
        PerformanceObserver: 'readonly',
      },
    },
  },
  {
    files: ['.workspace/**/*.mjs'],
    languageOptions: { globals: { fetch: 'readonly' } },
  },
  // The benchmark runs half in Node, half in the pages that it measures.
  {
    files: ['packages/widget/bench/**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortController',
          'CSSStyleSheet',
          'Event',
          'HTMLElement',
          'TextDecoder',
          'TextEncoder',
          'URLSearchParams',
          'addEventListener',
          'atob',
          'btoa',
          'clearInterval',
          'clearTimeout',
          'crypto',
          'customElements',
          'fetch',
          'open',
          'postMessage',
          'setInterval',
          'setTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['packages/*/test/**/*.ts', 'demo/{e2e,consumers,schedules}/**/*.ts'],
    rules: {
      // chai asserts with properties, and a test may know more than the types.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'after'], package: 'node:test' },
          ],
        },
      ],
    },
  },
)
