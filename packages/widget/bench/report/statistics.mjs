// Medians and quartiles.

/**
 * @typedef {object} Summary
 * @property {number | undefined} median Nothing where nothing was measured.
 * @property {number | undefined} q1
 * @property {number | undefined} q3
 * @property {number} n How many measurements it stands for.
 */

/**
 * Summarises each figure of several measurements.
 *
 * @param {readonly Record<string, number | undefined>[]} measurements
 * @returns {Record<string, Summary>} By the figure's name.
 */
export function summarise(measurements) {
  const names = new Set(measurements.flatMap((measurement) => Object.keys(measurement)))
  const valuesOf = (name) => measurements.map((measurement) => measurement[name])
  return Object.fromEntries([...names].map((name) => [name, summaryOf(valuesOf(name))]))
}

/** @returns {Summary} */
export function summaryOf(values) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    q1: quantile(sorted, 0.25),
    q3: quantile(sorted, 0.75),
    n: sorted.length,
  }
}

/** Between two values, in proportion. */
function quantile(sorted, share) {
  if (!sorted.length) return undefined
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  return below + (above - below) * (position % 1)
}
