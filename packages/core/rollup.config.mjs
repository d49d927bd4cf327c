import nodeResolve from '@rollup/plugin-node-resolve'
import esbuild from 'rollup-plugin-esbuild'

export default {
  input: { index: 'src/index.ts' },
  external: ['oauth4webapi'],
  plugins: [nodeResolve(), esbuild({ target: 'es2022' })],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
}
