import { randomBytes } from 'node:crypto'
import { connectionCallbackUrls } from './genauth/connections.js'
import { IDENTITY_SOURCES } from './genauth/identity-sources/table.js'
import type { Tenant } from './genauth/tenant.js'

const NAME = 'GenAuth Demo'

/** What the Xiaomi Open Platform gave the site owner, who typed it into GenAuth's console. */
export function registerAtXiaomi({ connections }: Tenant, genauth: URL) {
  return {
    appId: '2882303761520108082',
    appSecret: 'kDt8sVm1QeYwZ0bJrN5uPg==',
    name: NAME,
    callbackUrls: connectionCallbackUrls(connections, 'xiaomi', genauth),
  }
}

/** The same from every other source that has a page. */
export function registerAtSources({ connections }: Tenant, genauth: URL) {
  const withPage = [...IDENTITY_SOURCES.values()].filter(
    ({ type, place }) => place === 'page' && type !== 'xiaomi',
  )
  return withPage.map(({ type }) => {
    // Where GenAuth has several types for one source, this one says so in a suffix.
    const source = type.replace(/:(pc|web)$/, '')
    return {
      type,
      source,
      clientId: `${source}-application`,
      clientSecret: randomBytes(16).toString('hex'),
      name: NAME,
      callbackUrls: connectionCallbackUrls(connections, type, genauth),
    }
  })
}
