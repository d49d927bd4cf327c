// Bundles the local GenAuth for other people's development: `genauth-login mock` of core runs it.
// What it serves from files is beside it, each folder under its own name.
import { build } from 'esbuild'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('../server/', import.meta.url))
const output = fileURLToPath(new URL('../../packages/core/mock/dist/', import.meta.url))

/** Files keep their folders, though the code that serves them is in one file. */
const folders = {
  name: 'folders',
  setup({ onLoad }) {
    onLoad({ filter: /\/demo\/server\/.*\.ts$/ }, ({ path }) => {
      const folder = JSON.stringify(`/files/${relative(server, dirname(path))}`)
      const code = readFileSync(path, 'utf8')
      const contents = code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${folder})`)
      return { contents, loader: 'ts' }
    })
  },
}

rmSync(output, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: [`${server}mock/main.ts`],
  outfile: `${output}mock.js`,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minify: true,
  // oidc-provider knows its own models by the names of their classes.
  keepNames: true,
  metafile: true,
  legalComments: 'none',
  plugins: [folders],
  // Some dependencies are CommonJS, and ask for Node's own modules.
  banner: {
    js: `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);`,
  },
})
for (const path of [
  'genauth/pages/style.css',
  'genauth/scripts',
  'xiaomi/style.css',
  'identity-source/style.css',
]) {
  cpSync(join(server, path), join(output, 'files', path), { recursive: true })
}
writeFileSync(`${output}LICENSES.txt`, licenses(Object.keys(metafile.inputs)))

/** The licences of what is in the bundle. */
function licenses(inputs) {
  const packages = new Set(inputs.flatMap((input) => packageOf(input) ?? []))
  return [...packages].toSorted().map(licenseOf).join('\n\n---\n\n')
}

function packageOf(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'Readme.md', 'README.md']
    .map((file) => join(folder, file))
    .map(readIfThere)
    .find((found) => found)
  return `${name} ${version} (${license})\n\n${text ?? ''}`.trim()
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
