// Whether two pictures show the same to a person.
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How far a pixel's colour may be off, of 1, before it counts: above what rounding does, far below a wrong colour. */
const THRESHOLD = 0.1

/**
 * The share of pixels that may count all the same: letters are drawn a little differently by another build of the browser.
 * The smallest thing that must not get lost, a mark of 22 by 22 px that is another one, is more: about 200 px of a
 * picture's 500,000 at most.
 */
const ALLOWED = 0.0003

/** Compares a picture with the one that is kept. Edges that are smoothed in another way do not count. */
export function compare(expected, actual) {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)]
  const { width, height } = one
  if (width !== other.width || height !== other.height) return { share: 1, isSame: false, difference: undefined }
  const difference = new PNG({ width, height })
  const count = pixelmatch(one.data, other.data, difference.data, width, height, { threshold: THRESHOLD })
  const share = count / (width * height)
  return { share, isSame: share <= ALLOWED, difference: PNG.sync.write(difference) }
}
