import { createGenAuth } from './genauth/genauth.js'
import { close, listen } from './http/listen.js'
import { createIdentitySource } from './identity-source/identity-source.js'
import { registerAtSources, registerAtXiaomi } from './registrations.js'
import { pageUrls } from './site/pages.js'
import { createSite } from './site/site.js'
import { createXiaomi } from './xiaomi/xiaomi.js'

/** Which port each site listens on; 0 takes any free one. */
export interface SitePorts {
  readonly sitePort: number
  readonly genauthPort: number
  readonly xiaomiPort: number
  readonly sourcesPort: number
}

export interface Sites {
  readonly site: URL
  readonly genauth: URL
  readonly xiaomi: URL
  /** Where every other identity source has its page. */
  readonly sources: URL
  close(): Promise<void>
}

/**
 * Starts the sites. They know each other by URL only, so the ports are opened first.
 *
 * @throws {PortUnavailableError} when a port cannot be had; none is left open then.
 */
export async function startSites({
  sitePort,
  genauthPort,
  xiaomiPort,
  sourcesPort,
}: SitePorts): Promise<Sites> {
  const opened = await Promise.allSettled([
    listen({ name: 'the site', host: 'localhost', port: sitePort, variable: 'PORT' }),
    listen({ name: 'GenAuth', host: '127.0.0.1', port: genauthPort, variable: 'GENAUTH_PORT' }),
    listen({ name: 'Xiaomi', host: '127.0.0.1', port: xiaomiPort, variable: 'XIAOMI_PORT' }),
    listen({
      name: 'the page of the other sources',
      host: '127.0.0.1',
      port: sourcesPort,
      variable: 'SOURCES_PORT',
    }),
  ])
  const servers = opened.flatMap((result) =>
    result.status === 'fulfilled' ? [result.value.server] : [],
  )
  const closeAll = async () => {
    await Promise.all(servers.map(close))
  }
  const [site, genauth, xiaomi, sources] = opened.map((result) =>
    result.status === 'fulfilled' ? result.value : undefined,
  )
  if (!site || !genauth || !xiaomi || !sources) {
    await closeAll()
    throw opened.find((result) => result.status === 'rejected')?.reason
  }

  const atXiaomi = registerAtXiaomi(genauth.url)
  const atSources = registerAtSources(genauth.url)
  const callbackUrls = pageUrls(site.url)
  site.server.on(
    'request',
    createSite({ genauth: genauth.url, pictures: [xiaomi.url, sources.url] }),
  )
  genauth.server.on(
    'request',
    createGenAuth({
      url: genauth.url,
      site: site.url,
      identitySources: {
        xiaomi: { url: xiaomi.url, ...atXiaomi },
        others: new Map(
          atSources.map(({ type, ...settings }) => [type, { url: sources.url, ...settings }]),
        ),
      },
      callbackUrls,
    }),
  )
  xiaomi.server.on('request', createXiaomi({ url: xiaomi.url, application: atXiaomi }))
  sources.server.on('request', createIdentitySource({ url: sources.url, registrations: atSources }))
  return {
    site: site.url,
    genauth: genauth.url,
    xiaomi: xiaomi.url,
    sources: sources.url,
    close: closeAll,
  }
}
