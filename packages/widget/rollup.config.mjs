import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import esbuild from 'rollup-plugin-esbuild'
import literals from 'rollup-plugin-html-literals'
import { compileTarget } from '../../.workspace/config/support-line.mjs'

// What an earlier build has left is no part of this one.
rmSync('dist', { recursive: true, force: true })

const typescript = () => [literals({ include: ['src/**'] }), esbuild({ target: compileTarget })]

const minified = () => [
  nodeResolve({ exportConditions: ['@genauth-login/source', 'production'] }),
  ...typescript(),
  terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
]

/**
 * Some browsers remember a failed `import()` by its specifier for the life of the page (Firefox,
 * Chrome before 122): the next attempt has another one.
 */
const retryImports = () => ({
  name: 'retry-imports',
  renderDynamicImport: () => ({ left: 'importFile(', right: ')' }),
})

const IMPORT_FILE = `
const failures = new Map()
async function importFile(file) {
  const count = failures.get(file)
  try {
    return await import(count ? file + '?retry=' + count : file)
  } catch (error) {
    failures.set(file, (count || 0) + 1)
    throw error
  }
}`

/**
 * The script may have been loaded under any address, such as `genauth-login.js?v=2`. A file that
 * imports it would load it again.
 */
const noImportOfTheScript = () => ({
  name: 'no-import-of-the-script',
  generateBundle(_options, files) {
    for (const { fileName, imports = [] } of Object.values(files)) {
      if (imports.includes('genauth-login.js')) this.error(`${fileName} imports the script.`)
    }
  },
})

/** What the script loads when it is needed: builds of their own, without code of the script. */
const FAR_SIDE = {
  core: 'src/login/login-core.ts',
  delivery: 'src/login/login-delivery.ts',
  handoff: 'src/login/handoff.ts',
  group: 'src/group/group-list.ts',
  panel: 'src/panel/login-panel.ts',
  agreements: 'src/agreements/agreements.ts',
  debug: 'src/debug/debug-panel.ts',
}

const farName = (id) =>
  Object.keys(FAR_SIDE).find((name) => `${basename(FAR_SIDE[name], '.ts')}.js` === basename(id))

/** What only developers load is in no bundle. */
const isDebug = (id) => farName(id) === 'debug'

const toFarFile = (folder) => (id) => (farName(id) ? `${folder}${farName(id)}.js` : id)

/** The page has Lit with the element: a second one may not create its policy. */
const onlyStylesOfLit = () => ({
  name: 'only-styles-of-lit',
  async resolveId(source, importer) {
    if (source !== 'lit') return null
    const { id } = await this.resolve(source, importer, { skipSelf: true })
    return this.resolve('@lit/reactive-element/css-tag.js', id, { skipSelf: true })
  },
})

/** Data of languages and brands, in the folders of their sources. */
function toDataFile({ name, moduleIds }) {
  const [, folder = 'i18n'] = /\/(locales|brands)\//.exec(moduleIds.at(-1)) ?? []
  return `genauth-login/${folder}/${name}.js`
}

export default [
  // For bundlers: one file an idea, dependencies left to the application.
  {
    input: {
      index: 'src/index.ts',
      class: 'src/class.ts',
      define: 'src/define.ts',
      'mock/index': 'src/mock/index.ts',
      'server/index': 'src/server/index.ts',
      'server/lit-ssr': 'src/server/lit-ssr.ts',
    },
    external: [/^@genauth-login\/core/, /^lit(\/|$)/, /^@lit-labs\/ssr/],
    plugins: [nodeResolve(), ...typescript()],
    output: {
      dir: 'dist/modules',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  // For React: client components, of the element that the rest of the application has as well.
  {
    input: { react: 'src/react/index.ts' },
    external: ['react', '@genauth-login/widget'],
    plugins: [nodeResolve(), ...typescript()],
    output: { dir: 'dist/modules', format: 'es', banner: "'use client'", sourcemap: true },
  },
  // For a script tag: everything a person can see; beside it core, languages and brands.
  {
    input: { 'genauth-login': 'src/define.ts' },
    external: (id) => farName(id) !== undefined,
    plugins: [...minified(), retryImports(), noImportOfTheScript()],
    output: {
      dir: 'dist',
      format: 'es',
      intro: ({ isEntry }) => (isEntry ? IMPORT_FILE : ''),
      paths: toFarFile('./genauth-login/'),
      entryFileNames: '[name].js',
      chunkFileNames: toDataFile,
      sourcemap: true,
    },
  },
  ...Object.entries(FAR_SIDE).map(([name, source]) => ({
    input: { [name]: source },
    external: (id) => farName(id) !== undefined,
    plugins: [...minified(), retryImports()],
    output: {
      dir: 'dist/genauth-login',
      format: 'es',
      intro: name === 'core' ? IMPORT_FILE : '',
      paths: toFarFile('./'),
      inlineDynamicImports: true,
      sourcemap: true,
    },
  })),
  // For a script tag: all in one file.
  {
    input: { 'genauth-login.bundle': 'src/define.ts' },
    external: isDebug,
    plugins: minified(),
    output: {
      dir: 'dist',
      format: 'es',
      paths: toFarFile('./genauth-login/'),
      inlineDynamicImports: true,
      sourcemap: true,
    },
  },
  // The same as a classic script, for who cannot have `type="module"`.
  {
    input: { 'genauth-login.iife': 'src/define.ts' },
    external: isDebug,
    plugins: minified(),
    output: {
      dir: 'dist',
      format: 'iife',
      paths: toFarFile('./genauth-login/'),
      name: 'GenAuthLogin',
      inlineDynamicImports: true,
      sourcemap: true,
    },
  },
  // For pages without a bundler that show what policy a page needs: one module.
  {
    input: { 'genauth-policy': 'src/server/content-security-policy.ts' },
    plugins: [onlyStylesOfLit(), ...minified()],
    output: { dir: 'dist', format: 'es', inlineDynamicImports: true, sourcemap: true },
  },
]
