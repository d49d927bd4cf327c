// Whether two pictures show the same to a person.
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * How far a pixel's colour may be off, of 1, before it counts: above what rounding does, far below
 * a wrong colour.
 */
const THRESHOLD = 0.1

/**
 * The share of a picture's pixels that may count all the same: another build of the browser draws
 * letters a little differently.
 */
const ALLOWED = 0.0003

/**
 * How many may count in one square of 32 by 32: what comes from drawing lies scattered, what
 * somebody has changed lies together.
 * A mark of 22 by 22 px that is another one makes 100 and more, a line that is not there 32.
 */
const SQUARE_PX = 32
const ALLOWED_IN_A_SQUARE = 30

/**
 * Compares a picture with the one that is kept. Edges that are smoothed in another way do not
 * count.
 */
export function compare(expected, actual) {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)]
  const { width, height } = one
  if (width !== other.width || height !== other.height)
    return { share: 1, isSame: false, difference: undefined }
  const difference = new PNG({ width, height })
  const options = { threshold: THRESHOLD, diffMask: true }
  const share =
    pixelmatch(one.data, other.data, difference.data, width, height, options) / (width * height)
  const isSame = share <= ALLOWED && mostInASquare(difference) <= ALLOWED_IN_A_SQUARE
  return { share, isSame, difference: PNG.sync.write(difference) }
}

function mostInASquare({ data, width }) {
  const counts = new Map()
  for (let index = 3; index < data.length; index += 4) {
    if (data[index] === 0) continue
    const [x, y] = [((index - 3) / 4) % width, Math.floor((index - 3) / 4 / width)]
    const square = `${Math.floor(x / SQUARE_PX)},${Math.floor(y / SQUARE_PX)}`
    counts.set(square, (counts.get(square) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}
