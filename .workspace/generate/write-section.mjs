// Writes what is generated into a document, between two comments of it. With `--check` on the
// command line, it says whether that is done, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { root } from '../pnpm.mjs'

/**
 * @param {string} path of the document, from the repository's root
 * @param {string} what the comments name, such as `options`
 * @param {string} script of package.json that writes it
 * @param {string} text of the section, in Markdown
 */
export async function writeSection(path, what, script, text) {
  const [begin, end] = [
    `<!-- ${what}: \`npm run ${script}\` writes them -->`,
    `<!-- end of the ${what} -->`,
  ]
  const file = root + path
  const written = readFileSync(file, 'utf8')
  const [before, after] = [written.split(begin)[0], written.split(end)[1]]
  if (after === undefined || before.length === written.length)
    throw new Error(`${path}: expected ${begin} and ${end}`)
  const options = { ...(await resolveConfig(file)), filepath: file }
  const expected = await format([before + begin, text, end + after].join('\n\n'), options)
  if (expected === written) return
  if (process.argv.includes('--check')) {
    console.error(`${path}: its ${what} are not those of the code. Run \`npm run ${script}\`.`)
    process.exitCode = 1
  } else writeFileSync(file, expected)
}
