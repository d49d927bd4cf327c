import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import esbuild from 'rollup-plugin-esbuild'
import literals from 'rollup-plugin-html-literals'

const typescript = () => esbuild({ target: 'es2022' })

export default [
  // For bundlers: one file an idea, dependencies left to the application.
  {
    input: { index: 'src/index.ts', define: 'src/define.ts' },
    external: ['@genauth-login/core', '@lit/reactive-element'],
    plugins: [nodeResolve(), typescript()],
    output: { dir: 'dist/modules', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  // For a script tag: everything in one file.
  {
    input: 'src/define.ts',
    plugins: [
      nodeResolve({ exportConditions: ['@genauth-login/source'] }),
      literals({ include: ['src/**'] }),
      typescript(),
      terser({ ecma: 2022, module: true, compress: { passes: 3, sequences: false }, format: { comments: false } }),
    ],
    output: { file: 'dist/genauth-login.js', format: 'es', inlineDynamicImports: true, freeze: false, sourcemap: true },
  },
]
