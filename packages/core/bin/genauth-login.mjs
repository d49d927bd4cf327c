#!/usr/bin/env node
// `genauth-login doctor`: says what is wrong with a tenant's settings, and how to mend it.
// `genauth-login mock`: runs a GenAuth on this machine.
// Exits with 0 when nothing is in the way of a login, 1 when something is, 2 for wrong usage.
import { readArguments, USAGE } from './arguments.mjs'

const COMMANDS = {
  doctor: async () => (await import('./doctor.mjs')).runDoctor,
  mock: async () => (await import('./mock.mjs')).runMock,
}

const { help, error, command, ...rest } = readArguments(process.argv.slice(2))
if (help) console.log(USAGE)
else if (error) endWith(2, `${error}\n\n${USAGE}`)
else {
  const run = await COMMANDS[command]()
  const { exitCode, output, complaint } = await run(rest)
  if (output) console.log(output)
  if (complaint) endWith(exitCode, complaint)
  else process.exitCode = exitCode
}

function endWith(exitCode, complaint) {
  console.error(complaint)
  process.exitCode = exitCode
}
