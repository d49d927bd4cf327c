import { PortUnavailableError } from './http/listen.js'
import { readOwnSites, readPort, SettingsError } from './settings.js'
import { isBuilt, NOT_BUILT } from './site/built-scripts.js'
import { startSites, type Sites } from './sites.js'

async function start(): Promise<Sites> {
  try {
    return await startSites({
      sitePort: readPort(process.env, 'PORT', 8080),
      genauthPort: readPort(process.env, 'GENAUTH_PORT', 8081),
      xiaomiPort: readPort(process.env, 'XIAOMI_PORT', 8082),
      sourcesPort: readPort(process.env, 'SOURCES_PORT', 8083),
      own: readOwnSites(process.env),
    })
  } catch (error) {
    if (!(error instanceof PortUnavailableError || error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    return process.exit(1)
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
