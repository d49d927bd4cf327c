// Writes the figures of `size-limit --json` into `sizes.json`: what growth is measured from.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('sizes.json', import.meta.url)
const sizes = JSON.parse(readFileSync(file, 'utf8'))
const measured = JSON.parse(readFileSync(0, 'utf8'))
if (measured.error) throw new Error(measured.error)

for (const { name, size } of measured) sizes[name].bytes = size
writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`)
