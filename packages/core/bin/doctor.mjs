import { checkSetup } from '@genauth-login/core/setup'
import { USAGE } from './arguments.mjs'
import { toText } from './report.mjs'

/** Checks a tenant's settings. */
export async function runDoctor({ json, options }) {
  try {
    const findings = await checkSetup(options)
    const { columns, isTTY } = process.stdout
    const style = { columns, inColour: isTTY === true && !process.env.NO_COLOR }
    const output = json ? JSON.stringify(findings, null, 2) : toText(findings, options, style)
    return { exitCode: findings.some(isProblem) ? 1 : 0, output }
  } catch (error) {
    if (error.code !== 'invalid_config') throw error
    return { exitCode: 2, complaint: `${error.message}\n\n${USAGE}` }
  }
}

function isProblem({ status }) {
  return status === 'problem'
}
