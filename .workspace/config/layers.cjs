// Who may import whom, by folder. Imports go down; nothing goes round.

/** What each folder of core may import beside itself. */
const CORE = {
  model: [],
  platform: ['model'],
  protocol: ['model', 'platform'],
  login: ['model', 'platform', 'protocol'],
  session: ['model', 'platform', 'protocol'],
  'authing-web': ['model', 'platform', 'protocol', 'login', 'session'],
  setup: ['model', 'platform', 'protocol'],
  mock: ['model', 'platform', 'protocol', 'login'],
  'redirect-page': ['model', 'platform'],
}

const coreFolders = Object.entries(CORE).map(([folder, below]) => ({
  name: `core-imports-go-down-from-${folder}`,
  severity: 'error',
  from: { path: `^packages/core/src/${folder}/` },
  to: {
    path: '^packages/core/src/',
    pathNot: `^packages/core/src/(${[folder, ...below].join('|')})/`,
  },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...coreFolders,
    {
      name: 'widget-knows-core-by-its-doors',
      severity: 'error',
      from: { path: '^packages/widget/src/' },
      to: { path: '^packages/core/(src|dist)/[^/]+/' },
    },
    {
      name: 'core-is-loaded-in-one-place',
      severity: 'error',
      comment: 'Types are free. What a click needs before core is loaded has doors of its own.',
      from: {
        path: '^packages/widget/src/',
        pathNot: '^packages/widget/src/login/(load|login)-core\\.ts$',
      },
      to: {
        path: '^packages/core/(src|dist)/(index|client)\\.(ts|js)$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'settings-branding-and-i18n-know-no-login',
      severity: 'error',
      from: { path: '^packages/widget/src/(settings|branding|i18n)/' },
      to: { path: '^packages/widget/src/(login|group|panel|server)/' },
    },
    {
      name: 'locales-and-brands-are-data',
      severity: 'error',
      from: { path: '^packages/widget/src/(i18n/locales|branding/brands)/' },
      to: { path: '.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-demo-servers-import-no-package-of-ours',
      severity: 'error',
      from: { path: '^demo/server' },
      to: { path: '^packages/' },
    },
    {
      name: 'the-demo-origins-know-each-other-by-url',
      severity: 'error',
      from: { path: '^demo/server/(genauth|xiaomi|identity-source|site)/' },
      to: {
        path: '^demo/server/(genauth|xiaomi|identity-source|site)/',
        pathNot: '^demo/server/$1/',
      },
    },
    {
      name: 'nothing-imports-the-demo-or-a-test',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^demo/|/test/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'A page of the demo names what its site serves.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^/genauth-' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The benchmark and the scoreboard bundle their pages, and install what they compare with.
    exclude: {
      path: '(dist|coverage|bench/(pages|peers)|scoreboard/pages|widget/types|demo/consumers/[^/]+)/',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@genauth-login/source', 'import', 'types', 'default'],
    },
  },
}
