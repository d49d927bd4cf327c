import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { copyFileSync, rmSync } from 'node:fs'
import esbuild from 'rollup-plugin-esbuild'
import { compileTarget } from '../../.workspace/config/support-line.mjs'

// What an earlier build has left is no part of this one.
rmSync('dist', { recursive: true, force: true })

const typescript = () => esbuild({ target: compileTarget })

const minified = (options) =>
  terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false }, ...options })

const isLinks = (id) => id.endsWith('/links.js')

export default [
  // For bundlers: one file an idea, dependencies left to the application.
  {
    input: {
      index: 'src/index.ts',
      'authing-web': 'src/authing-web.ts',
      callback: 'src/callback.ts',
      mock: 'src/mock.ts',
      popup: 'src/popup.ts',
      response: 'src/response.ts',
      session: 'src/session.ts',
      setup: 'src/setup.ts',
      delivery: 'src/delivery.ts',
      'error-catalogue': 'src/error-catalogue.ts',
      providers: 'src/providers.ts',
    },
    external: ['oauth4webapi'],
    plugins: [nodeResolve(), typescript()],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  // For the redirect page: a script that runs before anything else on it, and the page itself.
  {
    input: 'src/redirect-page/script.ts',
    plugins: [
      nodeResolve(),
      typescript(),
      // No getter that it reads does anything.
      minified({ compress: { passes: 3, pure_getters: true } }),
      {
        name: 'callback-page',
        writeBundle: () => copyFileSync('src/redirect-page/callback.html', 'dist/callback.html'),
      },
    ],
    // Everybody downloads the comment that names the map; who looks for the map finds it without.
    output: { file: 'dist/genauth-callback.js', format: 'iife', sourcemap: 'hidden' },
  },
  // Its sentences in the languages that the page itself does not have: loaded when it shows one.
  {
    input: 'src/redirect-page/callback-languages.ts',
    plugins: [nodeResolve(), typescript(), minified()],
    output: { file: 'dist/genauth-callback-languages.js', format: 'iife', sourcemap: true },
  },
  // For pages without a bundler that keep people logged in: one module, with all that it needs.
  {
    input: 'src/session.ts',
    external: isLinks,
    plugins: [nodeResolve(), typescript(), minified({ module: true })],
    output: {
      file: 'dist/genauth-session.js',
      format: 'es',
      paths: (id) => (isLinks(id) ? './genauth-links.js' : id),
      sourcemap: true,
    },
  },
  // What it loads where a page links accounts.
  {
    input: 'src/session/link/links.ts',
    plugins: [nodeResolve(), typescript(), minified({ module: true })],
    output: { file: 'dist/genauth-links.js', format: 'es', sourcemap: true },
  },
  // For pages without a bundler that check a tenant's settings: one module as well.
  {
    input: 'src/setup.ts',
    plugins: [nodeResolve(), typescript(), minified({ module: true })],
    output: { file: 'dist/genauth-setup.js', format: 'es', sourcemap: true },
  },
]
