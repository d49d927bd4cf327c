/** Built into the script: every page downloads it. */
const BUILT_IN = 'xiaomi'

/** The module that knows where each brand is. */
export function toRegistry(brands) {
  const rows = brands
    .filter(({ name }) => name !== BUILT_IN)
    .flatMap(({ name, providers }) =>
      providers.map(({ id }) => `['${id}', () => import('./brands/${name}.js')],`),
    )
  return [
    "import type { Brand } from './brand.js'",
    '',
    '/**',
    ' * The brands beside Xiaomi by the type id of the identity sources that work on the web, each in a',
    ' * file of its own. `npm run brands` writes this table: a bundler follows no computed name.',
    ' */',
    'export const BRANDS = new Map<string, () => Promise<{ readonly brand: Brand }>>([',
    ...rows,
    '])',
  ].join('\n')
}
