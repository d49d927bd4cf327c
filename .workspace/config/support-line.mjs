// The oldest browsers that everything must work in. What is older gets one clear message.
import { readFileSync } from 'node:fs'

const file = new URL('support-line.json', import.meta.url)

/**
 * Baseline widely available as of a date: what every browser has had for 30 months by then.
 *
 * @see [Baseline](https://web-platform-dx.github.io/web-features/)
 */
export const supportLine = JSON.parse(readFileSync(file, 'utf8'))

const { chrome, edge, firefox, safari } = supportLine.browsers

/** What the sources are compiled for, as esbuild names it. */
export const compileTarget = Object.entries(supportLine.browsers).map(([name, version]) => {
  return name + version
})

/** The line as the documents have it. */
export const supportSentence =
  `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox} and Safari ${safari} or newer: ` +
  `[Baseline](https://web-platform-dx.github.io/web-features/) widely available as of ` +
  `${supportLine.asOf.slice(0, 7)}.`
