import type Koa from 'koa'
import { createGenAuth } from './genauth/genauth.js'
import { createTenant, type OwnApplication } from './genauth/tenant.js'
import type { OwnUser } from './genauth/seeded-users.js'
import type { Script } from './genauth/script.js'
import { close, listen, type Place } from './http/listen.js'
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
  readonly pageHeaders?: PageHeaders | undefined
}

/** Headers that a site sends with every answer, beside its own. */
export type PageHeaders = (
  site: 'site' | keyof ReturnType<typeof tenantPlaces>,
  path: string,
) => Readonly<Record<string, string>>

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
  const opened = await openPorts({ site: sitePlace(options.sitePort), ...tenantPlaces(options) })
  const { site, ...servers } = opened
  const { own, pageHeaders } = options
  if (pageHeaders) addHeaders(opened, pageHeaders)
  const callbackUrls = [...pageUrls(site.url), ...(own?.callbackUrls ?? [])]
  const tenant = serveTenant(servers, { ...options, ...own, site: site.url, callbackUrls })
  const { genauth, customDomain, panel, xiaomi, sources } = tenant
  const pictures = [xiaomi, sources]
  serve(site, createSite({ genauth: [genauth, customDomain, panel], pictures }))
  return { ...tenant, site: site.url, close: () => closeAll(Object.values(opened)) }
}

/** Where a tenant is: GenAuth itself, and the identity sources. */
export type TenantUrls = Omit<Sites, 'site' | 'close'>

export interface TenantOptions {
  readonly site: URL
  /** Login Callback URLs of every application. They may be patterns. */
  readonly callbackUrls: readonly string[]
  /** Applications beside the demo's. */
  readonly applications?: readonly OwnApplication[]
  /** Accounts beside the demo's. */
  readonly users?: readonly OwnUser[]
  /** Base URL of the customer's domain for GenAuth. Default is a subdomain of `localhost`. */
  readonly customDomain?: URL
  readonly script?: Script
}

/** Has GenAuth and the identity sources answer where they have been opened. */
export function serveTenant(
  { genauth, xiaomi, sources }: Record<'genauth' | 'xiaomi' | 'sources', Opened>,
  { site, callbackUrls, applications, users, customDomain, script }: TenantOptions,
): TenantUrls {
  const hosts = {
    application: genauth.url,
    customDomain: customDomain ?? subdomain('id', genauth.url),
    panel: subdomain('pool', genauth.url),
  }
  const tenant = createTenant(applications)
  const atXiaomi = registerAtXiaomi(tenant, genauth.url)
  const atSources = registerAtSources(tenant, genauth.url)
  serve(
    genauth,
    createGenAuth({
      hosts,
      site,
      tenant,
      users,
      script,
      identitySources: {
        xiaomi: { url: xiaomi.url, ...atXiaomi },
        others: new Map(
          atSources.map(({ type, ...settings }) => [type, { url: sources.url, ...settings }]),
        ),
      },
      callbackUrls,
    }),
  )
  serve(xiaomi, createXiaomi({ url: xiaomi.url, application: atXiaomi }))
  serve(sources, createIdentitySource({ url: sources.url, registrations: atSources }))
  const { customDomain: custom, panel } = hosts
  return {
    genauth: genauth.url,
    customDomain: custom,
    panel,
    xiaomi: xiaomi.url,
    sources: sources.url,
  }
}

/** Before anything answers, so that an answer may have others of the same name. */
function addHeaders(opened: Record<Parameters<PageHeaders>[0], Opened>, headers: PageHeaders) {
  for (const site of ['site', 'genauth', 'xiaomi', 'sources'] as const) {
    opened[site].server.on('request', ({ url = '/' }, response) => {
      response.setHeaders(new Map(Object.entries(headers(site, url))))
    })
  }
}

function serve({ server }: Opened, app: Koa): void {
  const answer = app.callback()
  server.on('request', (request, response) => void answer(request, response))
}

export type Opened = Awaited<ReturnType<typeof listen>>

/** @throws {PortUnavailableError} when a port cannot be had; none is left open then. */
export async function openPorts<Name extends string>(
  places: Readonly<Record<Name, Place>>,
): Promise<Record<Name, Opened>> {
  const names = Object.keys(places) as Name[]
  const settled = await Promise.allSettled(names.map((name) => listen(places[name])))
  const opened = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed) {
    await closeAll(opened)
    throw failed.reason
  }
  const entries = names.map((name, index) => [name, opened[index]] as const)
  return Object.fromEntries(entries) as Record<Name, Opened>
}

function sitePlace(port: number): Place {
  return { name: 'the site', host: 'localhost', port, setting: 'PORT' }
}

/** Where GenAuth and the identity sources are to be. */
export function tenantPlaces(ports: Omit<SitePorts, 'sitePort'>) {
  const host = '127.0.0.1'
  const { genauthPort, xiaomiPort, sourcesPort } = ports
  return {
    genauth: { name: 'GenAuth', host, port: genauthPort, setting: 'GENAUTH_PORT' },
    xiaomi: { name: 'Xiaomi', host, port: xiaomiPort, setting: 'XIAOMI_PORT' },
    sources: {
      name: 'the page of the other sources',
      host,
      port: sourcesPort,
      setting: 'SOURCES_PORT',
    },
  } as const
}

export async function closeAll(opened: readonly Opened[]): Promise<void> {
  await Promise.all(opened.map(({ server }) => close(server)))
}

/** Browsers find every name below `localhost` on this machine, each as a site of its own. */
function subdomain(name: string, { port }: URL): URL {
  return new URL(`http://${name}.localhost:${port}`)
}
