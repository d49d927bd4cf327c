#!/usr/bin/env node
// `genauth-login doctor`: says what is wrong with a tenant's settings, and how to mend it.
// Exits with 0 when nothing is in the way of a login, 1 when something is, 2 for wrong usage.
import { checkSetup } from '@genauth-login/core/setup'
import { readArguments, USAGE } from './arguments.mjs'
import { toText } from './report.mjs'

process.exitCode = await run()

async function run() {
  const { help, json, options, error } = readArguments(process.argv.slice(2))
  if (help) return say(process.stdout, USAGE, 0)
  if (error) return say(process.stderr, `${error}\n\n${USAGE}`, 2)
  try {
    const findings = await checkSetup(options)
    const { columns, isTTY } = process.stdout
    const style = { columns, inColour: isTTY === true && !process.env.NO_COLOR }
    const text = json ? JSON.stringify(findings, null, 2) : toText(findings, options, style)
    return say(process.stdout, text, findings.some(isProblem) ? 1 : 0)
  } catch (error) {
    if (error.code !== 'invalid_config') throw error
    return say(process.stderr, `${error.message}\n\n${USAGE}`, 2)
  }
}

function isProblem({ status }) {
  return status === 'problem'
}

function say(stream, text, exitCode) {
  stream.write(`${text}\n`)
  return exitCode
}
