// Writes the line for a script tag into the widget's README, with the version and the hash that the
// built script has. With `--check` it says whether that is done.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const [BEGIN, END] = [
  '<!-- script: `npm run script-tag` writes it -->',
  '<!-- end of the script -->',
]
const SCRIPT = 'genauth-login.bundle.js'

const at = (path) => fileURLToPath(new URL(`../../packages/widget/${path}`, import.meta.url))
const file = at('README.md')
const written = readFileSync(file, 'utf8')
const [before, after] = [written.split(BEGIN)[0], written.split(END)[1]]
if (after === undefined) throw new Error(`${file}: expected ${BEGIN} and ${END}`)

const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
const integrity = JSON.parse(readFileSync(at('dist/sri.json'), 'utf8'))[SCRIPT]
const tag = `<script
  type="module"
  src="https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${SCRIPT}"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>`
const options = { ...(await resolveConfig(file)), filepath: file }
const block = `\`\`\`html\n${tag}\n\`\`\``
const expected = await format([before + BEGIN, block, END + after].join('\n\n'), options)

if (expected === written) process.exit()
if (process.argv.includes('--check')) {
  console.error(`${file}: its script tag is not that of the build. Run \`npm run script-tag\`.`)
  process.exit(1)
}
writeFileSync(file, expected)
