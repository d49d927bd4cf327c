import { parseArgs } from 'node:util'

export const USAGE = `Usage: genauth-login doctor --domain <address> --app-id <App ID> [options]
       genauth-login mock [options]

doctor: reads what a GenAuth tenant publishes, and the page with the button, and says what to mend.

  --domain <address>      https://{Authentication Address}.genauth.ai
  --app-id <App ID>       of the application
  --connection <ID>       Unique ID of the connection, such as my-xiaomi
  --page <address>        the page with the button: its headers are read as well
  --redirect-uri <URL>    the Login Callback URL, if it is not the page
  --origin <origin>       the page's origin, if the page cannot be reached from here
  --json                  the findings as JSON

mock: runs a GenAuth and a Xiaomi on this machine, for development and tests without a network.

  --config <file>         applications, users, origins and failures, as JSON
  --origin <origin>       your site's, such as http://localhost:5173
  --port <port>           GenAuth's; default is 8081, and 0 takes any free one

  --help                  this text

Exit codes: 0 nothing is in the way of a login, 1 something is, 2 wrong usage.`

const TEXT = { type: 'string' }
const FLAG = { type: 'boolean' }
const HELP = { ...FLAG, short: 'h' }

const COMMANDS = {
  doctor: {
    domain: TEXT,
    'app-id': TEXT,
    connection: TEXT,
    page: TEXT,
    'redirect-uri': TEXT,
    origin: TEXT,
    json: FLAG,
    help: HELP,
  },
  mock: { config: TEXT, origin: TEXT, port: TEXT, help: HELP },
}

/** Reads the command line: the command and its options, or what is wrong with it. */
export function readArguments([command, ...args]) {
  if (command === '--help' || command === '-h') return { help: true }
  if (!Object.hasOwn(COMMANDS, command ?? '')) {
    return { error: 'Expected the command "doctor" or "mock".' }
  }
  try {
    const { values } = parseArgs({ args, options: COMMANDS[command] })
    return values.help ? { help: true } : { command, ...toOptions[command](values) }
  } catch (error) {
    return { error: error.message }
  }
}

const toOptions = {
  doctor({ 'app-id': appId, 'redirect-uri': redirectUri, json = false, ...values }) {
    const { domain, connection, page, origin } = values
    return { json, options: { domain, appId, connection, page, origin, redirectUri } }
  },
  mock({ config: file, origin, port }) {
    if (port !== undefined && !isPort(port)) return { error: `Expected a port, got ${port}.` }
    if (origin !== undefined && !isOrigin(origin)) {
      return { error: `Expected an origin such as http://localhost:5173, got ${origin}.` }
    }
    const origins = origin && { origins: [origin] }
    return { options: { file, ...origins, ...(port && { port: Number(port) }) } }
  },
}

function isPort(text) {
  return /^\d+$/.test(text) && Number(text) <= 65535
}

function isOrigin(text) {
  return URL.canParse(text) && new URL(text).origin === text
}
