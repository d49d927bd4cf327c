import { PortUnavailableError } from './http/listen.js'
import { isBuilt, NOT_BUILT } from './site/built-scripts.js'
import { startSites, type Sites } from './sites.js'

function readPort(variable: string, fallback: number): number {
  const text = process.env[variable] ?? String(fallback)
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  return exitWith(`${variable} has to be a port, a number from 0 to 65535, not “${text}”.`)
}

function exitWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

async function start(): Promise<Sites> {
  try {
    return await startSites({
      sitePort: readPort('PORT', 8080),
      genauthPort: readPort('GENAUTH_PORT', 8081),
      xiaomiPort: readPort('XIAOMI_PORT', 8082),
      sourcesPort: readPort('SOURCES_PORT', 8083),
    })
  } catch (error) {
    if (error instanceof PortUnavailableError) exitWith(error.message)
    throw error
  }
}

const sites = await start()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sites.close().then(() => process.exit(0)))
}
if (!isBuilt()) process.stderr.write(`${NOT_BUILT}\n`)
process.stdout.write(
  `site     ${sites.site.origin}
GenAuth  ${sites.genauth.origin}
Xiaomi   ${sites.xiaomi.origin}
Sources  ${sites.sources.origin}
ready
`,
)
