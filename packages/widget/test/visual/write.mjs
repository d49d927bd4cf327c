// Takes the pictures of the sheet and keeps them in `reference/`. With --check it compares them
// with those, and keeps none.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compare } from './compare.mjs'
import { takePictures } from './take.mjs'

const reference = fileURLToPath(new URL('./reference/', import.meta.url))
const differences = fileURLToPath(new URL('./differences/', import.meta.url))
const pictures = await takePictures()

if (process.argv.includes('--check')) check()
else write()

function write() {
  rmSync(reference, { recursive: true, force: true })
  mkdirSync(reference)
  for (const [name, picture] of pictures) writeFileSync(`${reference}${name}.png`, picture)
  console.log(`${pictures.size} pictures in ${reference}`)
}

function check() {
  rmSync(differences, { recursive: true, force: true })
  mkdirSync(differences)
  const failed = [...pictures].filter(([name, picture]) => {
    const { share, isSame, difference } = compare(readFileSync(`${reference}${name}.png`), picture)
    console.log(`${name}: ${(share * 100).toFixed(3)} % of the pixels differ`)
    if (isSame) return false
    writeFileSync(`${differences}${name}.png`, picture)
    if (difference) writeFileSync(`${differences}${name}.difference.png`, difference)
    return true
  })
  if (failed.length) console.error(`Look at ${differences}; \`npm run sheet\` keeps what is meant.`)
  console.log(`\nsheet: ${pictures.size - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length ? 1 : 0
}
