// Marks from sets that are free, as paths in a box of 24 by 24.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as icons from 'simple-icons'
import { optimize } from 'svgo'

const BOX = 24

/** One path from simple-icons, which is CC0. */
export function simpleIcon(slug, toParts) {
  const icon = icons[`si${slug[0].toUpperCase()}${slug.slice(1)}`]
  if (!icon) throw new Error(`simple-icons has no ${slug}`)
  // The set is CC0; a mark under a licence of its own would not be.
  if (icon.license) throw new Error(`${slug} is under ${icon.license.type}`)
  return { origin: `From simple-icons, ${slug}`, mark: toParts(fitted([icon.path], BOX, BOX)[0]) }
}

/** The paths of a mark from SVG Logos, which is CC0. Its colours are replaced by official ones. */
export function iconify(name, toParts) {
  const set = JSON.parse(readFileSync(resolved('@iconify-json/logos/icons.json'), 'utf8'))
  const { body, width = set.width, height = set.height } = set.icons[name]
  const paths = fitted(pathsIn(body), width, height)
  return { origin: `From SVG Logos, ${name}`, mark: toParts(paths) }
}

/** One path from GitHub's own icons, which are under the MIT licence. */
export function octicon(name, toParts) {
  const svg = readFileSync(resolved(`@primer/octicons/build/svg/${name}.svg`), 'utf8')
  const [path] = fitted(pathsIn(svg), BOX, BOX)
  return { origin: `From Octicons, ${name}`, mark: toParts(path) }
}

/** The subpaths of a mark from CoreUI brands, which are CC0. */
export function coreUi(name, toParts) {
  const svg = readFileSync(resolved(`@coreui/icons/svg/brand/cib-${name}.svg`), 'utf8')
  const paths = pathsIn(svg).flatMap(subpaths)
  return { origin: `From CoreUI brands, ${name}`, mark: toParts(fitted(paths, 32, 32)) }
}

function resolved(specifier) {
  return fileURLToPath(import.meta.resolve(specifier))
}

function pathsIn(svg) {
  return Array.from(svg.matchAll(/ d="([^"]+)"/g), ([, path]) => path)
}

/** Splits a path at its subpaths, each with an absolute beginning. */
function subpaths(path) {
  const start = { x: 0, y: 0 }
  return path.split(/(?<=z)(?=m)/i).map((part) => {
    const [all, command, x, y] = /^([Mm])\s*(-?[\d.]+)[\s,]?(-?[\d.]+)/.exec(part)
    const from = command === 'm' ? start : { x: 0, y: 0 }
    Object.assign(start, { x: from.x + Number(x), y: from.y + Number(y) })
    return `M${start.x} ${start.y}${part.slice(all.length)}`
  })
}

/** Scales paths of one mark into the box, in its middle, and optimises each. */
function fitted(paths, width, height) {
  const scale = BOX / Math.max(width, height)
  const x = (BOX - width * scale) / 2
  const y = (BOX - height * scale) / 2
  return paths.map((path) => optimised(path, `translate(${x} ${y}) scale(${scale})`))
}

/** Two decimals: a fiftieth of a pixel where the mark is 48 pixels large. */
function optimised(path, transform) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path transform="${transform}" d="${path}"/></svg>`
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
