// The fonts of the sheet: the same on every machine, so that the pictures are. Chinese is there in
// its simplified form; the
// others that need some megabytes each (zh-TW, zh-HK, ja, ko) are not in the pictures that are
// compared.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** Style sheets by the folder that their `files/` are in. */
const SHEETS = {
  'noto-sans': ['400.css', '500.css', '600.css'],
  'noto-sans-arabic': ['arabic-400.css', 'arabic-500.css', 'arabic-600.css'],
  'noto-sans-bengali': ['bengali-400.css', 'bengali-500.css', 'bengali-600.css'],
  'noto-sans-devanagari': ['devanagari-400.css', 'devanagari-500.css', 'devanagari-600.css'],
  'noto-sans-hebrew': ['hebrew-400.css', 'hebrew-500.css', 'hebrew-600.css'],
  'noto-sans-thai': ['thai-400.css', 'thai-500.css', 'thai-600.css'],
}

export const FONT_FAMILY = [
  "'Noto Sans'",
  "'Noto Sans Arabic'",
  "'Noto Sans Bengali'",
  "'Noto Sans Devanagari'",
  "'Noto Sans Hebrew'",
  "'Noto Sans Thai'",
  "'Noto Sans SC Variable'",
].join(', ')

/** Every `@font-face`, with the fonts under `/fonts/`. */
export function fontFaces() {
  const sheets = Object.entries(SHEETS).flatMap(([name, files]) =>
    files.map((file) => `@fontsource/${name}/${file}`),
  )
  return [...sheets, '@fontsource-variable/noto-sans-sc/index.css']
    .map((sheet) => {
      const folder = dirname(sheet)
      return readFileSync(resolve(sheet), 'utf8').replaceAll(
        'url(./files/',
        `url(/fonts/${folder}/files/`,
      )
    })
    .join('\n')
}

/** A font by its address below `/fonts/`. */
export function fontFile(path) {
  return readFileSync(resolve(path))
}
