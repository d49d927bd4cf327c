// A measurement begins when the machine is quiet, or after a short wait.
import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

const QUIET_SHARE = 0.3
const SAMPLE_MS = 100
const MAX_WAIT_MS = 400

const shares = []

/** Waits for a moment in which nobody uses the processors, but not for long. */
export async function waitForQuiet() {
  const deadline = performance.now() + MAX_WAIT_MS
  let share
  do share = await busyShare()
  while (share > QUIET_SHARE && performance.now() < deadline)
  shares.push(share)
}

/** How busy the machine was before each measurement so far, from 0 to 1. */
export function busyShares() {
  return shares
}

async function busyShare() {
  const before = times()
  await wait(SAMPLE_MS)
  const after = times()
  return 1 - (after.idle - before.idle) / (after.all - before.all || 1)
}

function times() {
  const each = cpus().map((cpu) => cpu.times)
  const sum = (values) => values.reduce((total, value) => total + value, 0)
  return {
    idle: sum(each.map(({ idle }) => idle)),
    all: sum(each.flatMap((time) => Object.values(time))),
  }
}
