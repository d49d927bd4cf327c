// The fonts of the tests that measure text: the same letters, with the same widths, on every
// machine. `UnifontEX` has whatever the others lack, emoji included.

const WEIGHTS = [400, 500, 600]
const SCRIPTS = ['arabic', 'bengali', 'devanagari', 'hebrew', 'thai']
const STYLE_SHEETS = [
  ...WEIGHTS.map((weight) => `@fontsource/noto-sans/${weight}.css`),
  ...SCRIPTS.flatMap((script) =>
    WEIGHTS.map((weight) => `@fontsource/noto-sans-${script}/${script}-${weight}.css`),
  ),
  '@fontsource-variable/noto-sans-sc/index.css',
  '@fontsource/unifontex/index.css',
]

export const FAMILIES = [
  'Noto Sans',
  'Noto Sans Arabic',
  'Noto Sans Bengali',
  'Noto Sans Devanagari',
  'Noto Sans Hebrew',
  'Noto Sans Thai',
  'Noto Sans SC Variable',
  'UnifontEX',
]

const sheet = new CSSStyleSheet()
sheet.replaceSync(`* { font-family: ${FAMILIES.map((name) => `'${name}'`).join(', ')} !important }`)

let loaded: Promise<unknown> | undefined

/** Loads the fonts, all of them, and gives them to the page. Call it before the first test. */
export async function loadBundledFonts(): Promise<void> {
  await (loaded ??= load())
}

/**
 * Gives the fonts to all that is in shadow roots, whatever its part is called. Call it once the
 * elements are there.
 */
export function useBundledFonts(root: ParentNode = document): void {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue
    if (!shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet)
    useBundledFonts(shadowRoot)
  }
}

async function load(): Promise<void> {
  await Promise.all(STYLE_SHEETS.map(link))
  await Promise.all([...document.fonts].map((face) => face.load()))
  document.adoptedStyleSheets.push(sheet)
}

function link(path: string): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = new URL(`../../node_modules/${path}`, import.meta.url).href
  document.head.append(link)
  return new Promise((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`${path} is not there`))
  })
}
