import { parseArgs } from 'node:util'

export const USAGE = `Usage: genauth-login doctor --domain <address> --app-id <App ID> [options]

Reads what a GenAuth tenant publishes, and the page with the button, and says what to mend.

  --domain <address>      https://{Authentication Address}.genauth.ai
  --app-id <App ID>       of the application
  --connection <ID>       Unique ID of the connection, such as my-xiaomi
  --page <address>        the page with the button: its headers are read as well
  --redirect-uri <URL>    the Login Callback URL, if it is not the page
  --origin <origin>       the page's origin, if the page cannot be reached from here
  --json                  the findings as JSON
  --help                  this text

Exit codes: 0 nothing is in the way of a login, 1 something is, 2 wrong usage.`

const TEXT = { type: 'string' }
const FLAG = { type: 'boolean' }

const OPTIONS = {
  domain: TEXT,
  'app-id': TEXT,
  connection: TEXT,
  page: TEXT,
  'redirect-uri': TEXT,
  origin: TEXT,
  json: FLAG,
  help: { ...FLAG, short: 'h' },
}

/** Reads the command line: options for `checkSetup`, or what is wrong with it. */
export function readArguments(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { help: true }
    const [command, ...others] = positionals
    if (command !== 'doctor') return { error: 'Expected the command "doctor".' }
    if (others.length) return { error: `Expected nothing beside options, got ${others.join(' ')}.` }
    return { json: values.json === true, options: toOptions(values) }
  } catch (error) {
    return { error: error.message }
  }
}

function toOptions({ 'app-id': appId, 'redirect-uri': redirectUri, ...values }) {
  const { domain, connection, page, origin } = values
  return { domain, appId, connection, page, origin, redirectUri }
}
