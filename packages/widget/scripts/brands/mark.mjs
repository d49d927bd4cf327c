import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as icons from 'simple-icons'
import { optimize } from 'svgo'

/** The entry of a brand in `simple-icons`: its path in a box of 24 by 24, and its colour. */
export function simpleIcon(slug) {
  const icon = icons[`si${slug[0].toUpperCase()}${slug.slice(1)}`]
  if (!icon) throw new Error(`simple-icons has no ${slug}`)
  // The set is CC0; a mark under a licence of its own would not be.
  if (icon.license) throw new Error(`${slug} is under ${icon.license.type}`)
  return icon
}

/**
 * The mark of a brand as one optimised path in a box of 24 by 24, or nothing where there is none.
 */
export function toMark({ icon, coreui, mark }) {
  if (mark) return mark
  if (icon) return optimised(simpleIcon(icon).path, 1)
  if (coreui) return optimised(coreUiPath(coreui), 24 / 32)
  return undefined
}

/** From the CoreUI brands, which are drawn in a box of 32 by 32. */
function coreUiPath(name) {
  const file = fileURLToPath(import.meta.resolve(`@coreui/icons/svg/brand/cib-${name}.svg`))
  const paths = [...readFileSync(file, 'utf8').matchAll(/ d="([^"]+)"/g)]
  if (paths.length !== 1) throw new Error(`${file} has ${paths.length} paths`)
  return paths[0][1]
}

/** Two decimals: a fiftieth of a pixel where the mark is 48 pixels large. */
function optimised(path, scale) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path transform="scale(${scale})" d="${path}"/></svg>`
  const params = {
    floatPrecision: 2,
    transformPrecision: 5,
    makeArcs: { threshold: 0.5, tolerance: 0.1 },
  }
  const { data } = optimize(svg, {
    multipass: true,
    plugins: [{ name: 'convertPathData', params }],
  })
  const [, written] = /^<svg [^>]+><path d="([^"]+)"\/><\/svg>$/.exec(data) ?? []
  if (!written) throw new Error(`Expected one path, got ${data}`)
  return written
}
