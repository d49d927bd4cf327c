/**
 * What every page does: goes to the provider at once, and says what became of the answer.
 *
 * @param {object} library
 * @param {() => unknown} library.start Leaves the page.
 * @param {() => unknown} library.finish Resolves with something when a person is logged in.
 */
export async function play({ start, finish }) {
  const { search, hash } = location
  const hasAnswer = /[?&#](code|state|error)=/.test(search + hash)
  try {
    if (!hasAnswer) await start()
    else say({ accepted: Boolean(await finish()) })
  } catch (error) {
    say({ accepted: false, error: String(error?.message ?? error) })
  }
}

function say(verdict) {
  globalThis.verdict = verdict
}
