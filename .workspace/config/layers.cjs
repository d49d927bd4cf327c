// Who may import whom. Imports go down; nothing goes round.
const words =
  '^packages/core/src/(errors|providers|tokens|browser|in-app-browsers|without-prototype|login/(callback-message|storage-message|where-it-works))\\.ts$'
const tools =
  '^packages/core/src/(config|login/(clock-hint|connections|endpoints|http|key-set|mode|popup|redirect-page|returned-answer|translate-error))\\.ts$'
const steps =
  '^packages/core/src/login/(transaction|application|route|authorization-request|wait-for-callback|authorization-response|token-exchange|id-token-signature|redirect)\\.ts$'
const late = '^packages/core/src/login/(oauth|redirect)\\.ts$'
const session = '^packages/core/src/session/'
const library = 'node_modules/oauth4webapi/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'words-import-nothing-of-ours',
      severity: 'error',
      from: { path: words },
      to: { path: '.' },
    },
    {
      name: 'tools-import-words',
      severity: 'error',
      from: { path: tools },
      to: {
        path: '.',
        pathNot: [
          words,
          '^packages/core/src/(config|login/(clock-hint|endpoints|http|returned-answer))\\.ts$',
        ],
      },
    },
    {
      name: 'steps-import-words-and-tools',
      severity: 'error',
      comment: 'A step knows another step by the type of what it made, never by its code.',
      from: { path: steps },
      to: { path: '.', pathNot: [words, tools, library], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'oauth4webapi-comes-late',
      severity: 'error',
      comment:
        'Only the steps behind the dynamic import may need it: neither the button nor the window waits for it.',
      from: { path: '^packages/', pathNot: [steps, session, '/test/'] },
      to: { path: 'node_modules/oauth4webapi' },
    },
    {
      name: 'the-late-half-is-imported-late',
      severity: 'error',
      from: {},
      to: { path: late, dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'the-story-waits-for-its-late-steps',
      severity: 'error',
      comment: 'What has work only once they are there comes with them. It costs no button a byte.',
      from: { path: '^packages/core/src/(client|preparation)\\.ts$' },
      to: {
        path: '^packages/core/src/login/(route|authorization-request|key-set|translate-error)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-redirect-page-knows-the-message-only',
      severity: 'error',
      from: { path: '^packages/core/src/callback\\.ts$' },
      to: { path: '.', pathNot: '^packages/core/src/login/redirect-page\\.ts$' },
    },
    {
      name: 'the-error-catalogue-is-an-entry-of-its-own',
      severity: 'error',
      comment: 'Its texts are for developers. No login downloads them.',
      from: { path: '/src/' },
      to: { path: '^packages/core/src/error-catalogue\\.ts$' },
    },
    {
      name: 'the-providers-are-an-entry-of-its-own',
      severity: 'error',
      comment:
        'A list for people and for setup. A login knows type ids by rule, and never downloads it.',
      from: { path: '/src/', pathNot: '^packages/core/src/index\\.ts$' },
      to: { path: '^packages/core/src/providers\\.ts$' },
    },
    {
      name: 'the-session-is-an-entry-of-its-own',
      severity: 'error',
      comment: 'Who only logs in never downloads it.',
      from: {
        path: '^packages/(core|widget)/src/',
        pathNot: [session, '^packages/core/src/session\\.ts$'],
      },
      to: { path: [session, '^packages/core/src/session\\.ts$'] },
    },
    {
      name: 'widget-knows-core-by-its-door',
      severity: 'error',
      from: { path: '^packages/widget/src' },
      to: {
        path: '^packages/core/',
        pathNot: '^packages/core/(src|dist)/(index|callback)\\.(ts|js)$',
      },
    },
    {
      name: 'languages-come-on-demand',
      severity: 'error',
      comment:
        'English is built in. Another language is a file of its own, and knows nothing but what there is to say.',
      from: { path: '^packages/widget/src' },
      to: {
        path: '^packages/widget/src/locales/',
        pathNot: '/en\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'brands-come-on-demand',
      severity: 'error',
      comment:
        'Xiaomi is built in. Another brand is a file of its own, loaded when its button is shown.',
      from: { path: '^packages/widget/src' },
      to: {
        path: '^packages/widget/src/brands/',
        pathNot: '/xiaomi\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'a-language-and-a-brand-import-nothing',
      severity: 'error',
      from: { path: '^packages/widget/src/(locales|brands)/' },
      to: { path: '.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-part-brings-no-lit',
      severity: 'error',
      comment: 'The script beside it has one already.',
      from: {
        path: '^packages/widget/src/(group-buttons|hand-over|known-person|light-dark|login-panel[.\\w]*)\\.ts$',
      },
      to: { path: 'node_modules/@lit/', dependencyTypesNot: ['type-only'] },
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
      name: 'nothing-imports-the-demo',
      severity: 'error',
      from: { path: '^packages' },
      to: { path: '^demo/' },
    },
    {
      name: 'source-knows-no-test',
      severity: 'error',
      from: { path: '/src/' },
      to: { path: '/test/' },
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
    // The benchmark bundles its pages itself, and installs what it compares with when it runs.
    exclude: { path: '(dist|coverage|bench/(pages|peers))/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@genauth-login/source', 'import', 'types', 'default'],
    },
  },
}
