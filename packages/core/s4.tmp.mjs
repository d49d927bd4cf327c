import { buildSync } from 'esbuild'
import { brotliCompressSync } from 'node:zlib'
for (const [n, code] of [['client', `export { GenAuthClient } from './src/index.ts'`], ['callback', `import './src/callback.ts'`], ['popup', `export * from './src/popup.ts'`], ['session', `export * from './src/session.ts'`]]) {
  const { outputFiles, metafile } = buildSync({ stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, metafile: true })
  console.log(n, outputFiles[0].contents.length, brotliCompressSync(outputFiles[0].contents).length)
  if (n === process.argv[2]) for (const [f, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)) console.log('  ', bytesInOutput, f)
}
