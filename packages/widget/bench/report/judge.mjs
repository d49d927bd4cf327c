// Results against targets.
import { targets } from './targets.mjs'

/**
 * @typedef {object} Judgement
 * @property {string} what
 * @property {string} page Of ours.
 * @property {number} figure
 * @property {number | undefined} reference
 * @property {number} value What is compared with the limit: the ratio of the two, or the figure.
 * @property {number} atMost
 * @property {number | undefined} held As the target has it.
 * @property {boolean} holds
 */

/**
 * @param {object} results
 * @returns {readonly Judgement[]} One for each target and page of ours. The value of what was not
 *   measured is `NaN`, and does not hold.
 */
export function judge(results) {
  return targets.flatMap((target) => target.pages.map((page) => judgeOne(results, target, page)))
}

function judgeOne(results, target, page) {
  const { what, atMost, held } = target
  const base = target.base ? medianAt(results, target.base) : 0
  const ownPath = target.figure.map((step) => (step === '*' ? page : step))
  const figure = medianAt(results, ownPath) - base
  const reference = target.reference && medianAt(results, target.reference) - base
  const value = target.reference ? figure / reference : figure
  return { what, page, figure, reference, value, atMost, held, holds: value <= atMost }
}

function medianAt(results, path) {
  return path.reduce((value, step) => value?.[step], results)?.median ?? NaN
}
