// Measures one after the other, round after round: what the machine does meanwhile meets all alike.
import { waitForQuiet } from '../browser/quiet.mjs'

/**
 * @template {{ id: string }} Item
 * @template Result
 * @param {number} rounds Each item is measured once a round, in an order of the round's own. A
 *   round before them, whose results do not count, warms the servers and the browser.
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} measure
 * @returns {Promise<Record<string, Result[]>>} By the item's id. What failed is told and missing.
 */
export async function interleave(rounds, items, measure) {
  const results = Object.fromEntries(items.map(({ id }) => [id, []]))
  for (const item of items) await attempt(item, measure)
  for (let round = 0; round < rounds; round++) {
    for (const item of shuffled(items, round)) {
      await waitForQuiet()
      const result = await attempt(item, measure)
      if (result) results[item.id].push(result)
    }
  }
  return results
}

async function attempt(item, measure) {
  try {
    return await measure(item)
  } catch (error) {
    console.error(`${item.id}: ${error.message}`)
    return undefined
  }
}

/** A new order each round, the same in every run: nothing always follows the same neighbour. */
function shuffled(items, round) {
  const random = randomFrom(round + 1)
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Mulberry32, a small generator of numbers from 0 to 1. */
function randomFrom(seed) {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
