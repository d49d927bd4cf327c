import { runMock as run } from '../mock/dist/mock.js'

/** Runs a GenAuth on this machine, until it is told to stop. */
export async function runMock({ options }) {
  const complaint = await run(options)
  return { exitCode: complaint ? 2 : 0, complaint }
}
