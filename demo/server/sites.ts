import { connectionCallbackUrls } from './genauth/connections.js'
import { createGenAuth } from './genauth/genauth.js'
import { close, listen } from './http/listen.js'
import { pageUrls } from './site/pages.js'
import { createSite } from './site/site.js'
import { createXiaomi } from './xiaomi/xiaomi.js'

/** Which port each site listens on; 0 takes any free one. */
export interface SitePorts {
  readonly sitePort: number
  readonly genauthPort: number
  readonly xiaomiPort: number
}

export interface Sites {
  readonly site: URL
  readonly genauth: URL
  readonly xiaomi: URL
  close(): Promise<void>
}

/** What the Xiaomi Open Platform gave the site owner, who typed it into GenAuth's console. */
const XIAOMI_APPLICATION = { appId: '2882303761520108082', appSecret: 'kDt8sVm1QeYwZ0bJrN5uPg==' }

/**
 * Starts the three sites. They know each other by URL only, so the ports are opened first.
 *
 * @throws {PortUnavailableError} when a port cannot be had; none is left open then.
 */
export async function startSites({ sitePort, genauthPort, xiaomiPort }: SitePorts): Promise<Sites> {
  const opened = await Promise.allSettled([
    listen({ name: 'the site', host: 'localhost', port: sitePort, variable: 'PORT' }),
    listen({ name: 'GenAuth', host: '127.0.0.1', port: genauthPort, variable: 'GENAUTH_PORT' }),
    listen({ name: 'Xiaomi', host: '127.0.0.1', port: xiaomiPort, variable: 'XIAOMI_PORT' }),
  ])
  const servers = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value.server] : []))
  const closeAll = async () => {
    await Promise.all(servers.map(close))
  }
  const [site, genauth, xiaomi] = opened.map((result) => (result.status === 'fulfilled' ? result.value : undefined))
  if (!site || !genauth || !xiaomi) {
    await closeAll()
    throw opened.find((result) => result.status === 'rejected')?.reason
  }

  const callbackUrls = pageUrls(site.url)
  site.server.on('request', createSite({ genauth: genauth.url, pictures: xiaomi.url }))
  genauth.server.on(
    'request',
    createGenAuth({
      url: genauth.url,
      site: site.url,
      xiaomi: { url: xiaomi.url, ...XIAOMI_APPLICATION },
      callbackUrls,
    }),
  )
  xiaomi.server.on(
    'request',
    createXiaomi({
      url: xiaomi.url,
      application: { ...XIAOMI_APPLICATION, name: 'GenAuth Demo', callbackUrls: connectionCallbackUrls(genauth.url) },
    }),
  )
  return { site: site.url, genauth: genauth.url, xiaomi: xiaomi.url, close: closeAll }
}
