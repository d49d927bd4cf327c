import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
async function size(stub) {
  const plugin = { name: 'stub', setup(b) { if (stub) b.onLoad({ filter: /\.ts$/ }, ({ path }) => { if (!path.endsWith(stub)) return; const src = readFileSync(path, 'utf8'); const names = [...src.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map((m) => m[1]); return { contents: names.map((n) => `export const ${n} = globalThis.${n}`).join('\n'), loader: 'ts' } }) } }
  const { outputFiles, metafile } = await build({ stdin: { contents: `export { GenAuthClient } from './src/index.ts'`, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, metafile: true, plugins: [plugin] })
  return [brotliCompressSync(outputFiles[0].contents).length, metafile]
}
const [all, m] = await size()
console.log(all)
const rows = []
for (const f of Object.keys(Object.values(m.outputs)[0].inputs)) if (f.startsWith('src/') && f !== 'src/index.ts') { try { rows.push([all - (await size(f))[0], f]) } catch (e) { rows.push([0, f + ' failed']) } }
for (const r of rows.sort((a, b) => b[0] - a[0])) console.log(...r)
