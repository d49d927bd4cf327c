import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { rollup } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import literals from 'rollup-plugin-html-literals'

const typescript = () => esbuild({ target: 'es2022' })

const forScriptTag = () => [
  nodeResolve({ exportConditions: ['@genauth-login/source'] }),
  literals({ include: ['src/**'] }),
  // One minifier finds what the other has overlooked.
  esbuild({ target: 'es2022', minify: true }),
  terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
]

const oneFile = { format: 'es', inlineDynamicImports: true, freeze: false, sourcemap: true }

/**
 * Writes what a dynamic import reaches into a file of its own, in the folder beside the script. A
 * part imports
 * nothing from the script: that may be loaded under any address, `genauth-login.js?v=2` say, and
 * must not be loaded twice.
 */
function partsBesideTheScript() {
  const parts = new Map()
  return {
    name: 'parts-beside-the-script',
    buildStart: () => rmSync('dist/genauth-login', { recursive: true, force: true }),
    async resolveDynamicImport(specifier, importer) {
      const { id } = await this.resolve(specifier, importer)
      const name = basename(id, '.ts')
      if (parts.has(name) && parts.get(name) !== id)
        this.error(`${id} and ${parts.get(name)} have the same name.`)
      parts.set(name, id)
      return { id: resolve(`src/genauth-login/${name}.js`), external: 'relative' }
    },
    async writeBundle() {
      for (const [name, input] of parts) {
        const part = await rollup({ input, plugins: forScriptTag() })
        await part.write({ ...oneFile, file: `dist/genauth-login/${name}.js` })
        await part.close()
      }
    },
  }
}

export default [
  // For bundlers: one file an idea, dependencies left to the application.
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'server/index': 'src/server/index.ts',
      'server/lit-ssr': 'src/server/lit-ssr.ts',
    },
    external: [/^@genauth-login\/core/, /^lit(\/|$)/, /^@lit-labs\/ssr/],
    // Style sheets and templates are part of what a server sends.
    plugins: [nodeResolve(), literals({ include: ['src/**'] }), typescript()],
    output: {
      dir: 'dist/modules',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  // For a script tag: the button and its window in one file, and beside it what can come later.
  {
    input: 'src/define.ts',
    plugins: [partsBesideTheScript(), ...forScriptTag()],
    output: { ...oneFile, file: 'dist/genauth-login.js' },
  },
]
