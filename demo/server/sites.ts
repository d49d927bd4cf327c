import type Koa from 'koa'
import { createGenAuth } from './genauth/genauth.js'
import { createTenant } from './genauth/tenant.js'
import { close, listen } from './http/listen.js'
import { createIdentitySource } from './identity-source/identity-source.js'
import { registerAtSources, registerAtXiaomi } from './registrations.js'
import type { OwnSites } from './settings.js'
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

export interface SiteOptions extends SitePorts {
  /** Sites and applications of somebody's own, beside those of the demo. */
  readonly own?: OwnSites
  /** Base URL of the customer's domain for GenAuth. Default is a subdomain of `localhost`. */
  readonly customDomain?: URL
}

export interface Sites {
  readonly site: URL
  readonly genauth: URL
  /** Where GenAuth is as well: at a customer's domain, and at the user pool's. */
  readonly customDomain: URL
  readonly panel: URL
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
export async function startSites(options: SiteOptions): Promise<Sites> {
  const opened = await openPorts(options)
  const { site, genauth, xiaomi, sources } = opened
  const { own, customDomain = subdomain('id', genauth.url) } = options
  const hosts = { application: genauth.url, customDomain, panel: subdomain('pool', genauth.url) }
  const tenant = createTenant(own?.applications)
  const atXiaomi = registerAtXiaomi(tenant, genauth.url)
  const atSources = registerAtSources(tenant, genauth.url)

  serve(
    site,
    createSite({
      genauth: [hosts.application, hosts.customDomain, hosts.panel],
      pictures: [xiaomi.url, sources.url],
    }),
  )
  serve(
    genauth,
    createGenAuth({
      hosts,
      site: site.url,
      tenant,
      identitySources: {
        xiaomi: { url: xiaomi.url, ...atXiaomi },
        others: new Map(
          atSources.map(({ type, ...settings }) => [type, { url: sources.url, ...settings }]),
        ),
      },
      callbackUrls: [...pageUrls(site.url), ...(own?.callbackUrls ?? [])],
    }),
  )
  serve(xiaomi, createXiaomi({ url: xiaomi.url, application: atXiaomi }))
  serve(sources, createIdentitySource({ url: sources.url, registrations: atSources }))
  return {
    site: site.url,
    genauth: genauth.url,
    customDomain,
    panel: hosts.panel,
    xiaomi: xiaomi.url,
    sources: sources.url,
    close: () => closeAll(Object.values(opened)),
  }
}

function serve({ server }: Opened, app: Koa): void {
  const answer = app.callback()
  server.on('request', (request, response) => void answer(request, response))
}

type Opened = Awaited<ReturnType<typeof listen>>

async function openPorts(ports: SitePorts) {
  const wanted = [
    listen({ name: 'the site', host: 'localhost', port: ports.sitePort, variable: 'PORT' }),
    listen({
      name: 'GenAuth',
      host: '127.0.0.1',
      port: ports.genauthPort,
      variable: 'GENAUTH_PORT',
    }),
    listen({ name: 'Xiaomi', host: '127.0.0.1', port: ports.xiaomiPort, variable: 'XIAOMI_PORT' }),
    listen({
      name: 'the page of the other sources',
      host: '127.0.0.1',
      port: ports.sourcesPort,
      variable: 'SOURCES_PORT',
    }),
  ] as const
  try {
    const [site, genauth, xiaomi, sources] = await Promise.all(wanted)
    return { site, genauth, xiaomi, sources }
  } catch (error) {
    const settled = await Promise.allSettled(wanted)
    await closeAll(settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
    throw error
  }
}

async function closeAll(opened: readonly Opened[]): Promise<void> {
  await Promise.all(opened.map(({ server }) => close(server)))
}

/** Browsers find every name below `localhost` on this machine, each as a site of its own. */
function subdomain(name: string, { port }: URL): URL {
  return new URL(`http://${name}.localhost:${port}`)
}
