// Bundles a page's entry as an application would: rollup and terser, split at dynamic imports.
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { existsSync, readFileSync } from 'node:fs'
import { rollup } from 'rollup'
import { builtOf } from './places.mjs'

/**
 * @param {string} name Folder that it is built into; the entry's chunk is `entry.js`.
 * @param {string} input Path of the entry.
 * @param {object} [options]
 * @param {readonly import('rollup').Plugin[]} [options.plugins] What the entry's libraries need.
 * @param {boolean} [options.minify] Default is `true`.
 */
export async function bundleWithRollup(name, input, { plugins = [], minify = true } = {}) {
  const build = await rollup({
    input: { entry: input },
    onwarn: () => undefined,
    plugins: [
      sourceMaps,
      oauth4webapiOfCore,
      ...plugins,
      nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
      minify && terser(smallest),
    ],
  })
  await build.write({
    dir: builtOf(name),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    // For the profile; no page pays for a comment that names the file.
    sourcemap: 'hidden',
  })
  await build.close()
}

const smallest = {
  ecma: 2022,
  module: true,
  compress: { passes: 3 },
  format: { comments: false },
}

/** The reference measures the oauth4webapi that core has, and only core depends on it. */
const oauth4webapiOfCore = {
  name: 'oauth4webapi-of-core',
  async resolveId(source) {
    if (source !== 'oauth4webapi') return null
    const core = await this.resolve('@genauth-login/core', import.meta.filename)
    return this.resolve(source, core.id, { skipSelf: true })
  },
}

/** Lets a profile see through what a package has built. */
const sourceMaps = {
  name: 'source-maps',
  load(id) {
    if (!existsSync(`${id}.map`)) return null
    return {
      code: readFileSync(id, 'utf8'),
      map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
    }
  },
}
