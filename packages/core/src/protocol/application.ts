import { errorOf } from '../model/error-of.js'
import { isObject } from '../model/is-object.js'
import { fetchFromGenAuth } from '../platform/http.js'
import type { Browser } from '../platform/browser.js'
import { perPage } from '../platform/per-page.js'
import { withTimeout } from '../platform/time.js'
import type { Context } from './context.js'

/** One identity source connection of an application. */
export interface Connection {
  /** The identity source connection ID. */
  readonly id: string
  /** The Unique ID. Of a QR code, which the public configuration lists without one: the ID. */
  readonly identifier: string
  /** Type id of the identity source, such as `xiaomi`. */
  readonly provider: string
  /** The Display Name. */
  readonly displayName: string
  /** Address of the picture that the connection has in the console, if it has one. */
  readonly logo?: string
}

/** What an application tells everybody about itself. */
export interface Application {
  readonly connections: readonly Connection[]
  /** The registered Login Callback URLs. */
  readonly redirectUris: readonly string[]
  /** The algorithm that it signs ID tokens with. */
  readonly idTokenAlgorithm: string | undefined
  /** Whether the console's switch for social login buttons is on. */
  readonly showsSocialLogin: boolean
  /** Where GenAuth serves the application, such as `my-app.genauth.ai`, if it says so. */
  readonly host: string | undefined
  readonly isSingleSignOn: boolean
  /** Words of the application's own in `navigator.userAgent` of browsers inside other apps. */
  readonly inAppBrowsers: readonly string[]
  /** What it asks people to agree to, as it is written there; empty where that is off. */
  readonly agreements: unknown
}

/** Type ids of the QR codes that the hosted page shows, by the names of their tabs there. */
const QR_TABS = [
  ['wechat-miniprogram-qrcode', 'wechat:miniprogram:qrconnect'],
  ['wechatmp-qrcode', 'wechatmp-qrcode'],
] as const

/** How long a login waits for the public configuration, in milliseconds. It can do without. */
const TIMEOUT_MS = 3000

/**
 * The most that a public configuration may have, in bytes: it holds texts, styles and pictures that
 * nobody reads here.
 */
export const MAX_PUBLIC_CONFIG_BYTES = 2 ** 20

const loadingOn = perPage(() => new Map<string, Promise<Application | undefined>>())

/**
 * Loads the application's public configuration, once for all clients of a page.
 *
 * Never fails: without a response, or with one that makes no sense, it resolves with `undefined`,
 * and the next client asks again.
 */
export function loadApplication({
  browser,
  endpoints,
}: Pick<Context, 'browser' | 'endpoints'>): Promise<Application | undefined> {
  const url = endpoints.publicConfig
  const loading = loadingOn(browser)
  const application = loading.get(url) ?? requestApplication(url, browser)
  loading.set(url, application)
  void application.then((loaded) => loaded ?? loading.delete(url))
  return application
}

/** @throws {GenAuthError} `network_error` when the application is not known. */
export function requireApplication(
  application: Application | undefined,
  { publicConfig }: Pick<Context['endpoints'], 'publicConfig'>,
): Application {
  if (application) return application
  throw errorOf('network_error', `No public configuration from ${publicConfig}.`)
}

async function requestApplication(url: string, browser: Browser): Promise<Application | undefined> {
  const onTimeout = () => new Error(`No public configuration within ${TIMEOUT_MS} ms`)
  try {
    const response = await withTimeout(browser, { timeoutMs: TIMEOUT_MS, onTimeout }, (signal) =>
      fetchFromGenAuth(browser, url, { signal }, MAX_PUBLIC_CONFIG_BYTES),
    )
    return toApplication(await response.json())
  } catch {
    return undefined
  }
}

interface PublicConfig {
  readonly data: {
    readonly socialConnections: readonly unknown[]
    readonly qrcodeTabsSettings?: Readonly<Record<string, unknown>> | null
    readonly redirectUris?: readonly unknown[]
    readonly oidcConfig?: { readonly id_token_signed_response_alg?: unknown }
    readonly ssoPageComponentDisplay?: { readonly socialLoginBtns?: unknown } | null
    readonly requestHostname?: unknown
    readonly ssoEnabled?: unknown
    readonly specialBrowserSymbols?: unknown
    readonly agreementEnabled?: unknown
    readonly agreements?: unknown
  }
}

/**
 * Reads a public configuration, and leaves out an entry that has another shape.
 *
 * @throws {TypeError} When it has another shape itself.
 */
export function toApplication(body: unknown): Application {
  const { data } = body as PublicConfig
  const { socialConnections, redirectUris = [], oidcConfig, ssoPageComponentDisplay } = data
  const { requestHostname, ssoEnabled, specialBrowserSymbols } = data
  const qrConnections = toQrConnections(data.qrcodeTabsSettings ?? {})
  const algorithm = oidcConfig?.id_token_signed_response_alg
  return Object.freeze({
    connections: [...socialConnections.filter(isConnection), ...qrConnections].map(toConnection),
    redirectUris: redirectUris.filter(isString),
    idTokenAlgorithm: isString(algorithm) ? algorithm : undefined,
    showsSocialLogin: ssoPageComponentDisplay?.socialLoginBtns !== false,
    host: isString(requestHostname) ? requestHostname : undefined,
    isSingleSignOn: ssoEnabled === true,
    // An empty word would be in every browser's name.
    inAppBrowsers: [specialBrowserSymbols].flat().filter(isString).filter(Boolean),
    agreements: data.agreementEnabled === true ? data.agreements : [],
  })
}

/** The tabs list a QR code by its ID and its Display Name alone. */
function toQrConnections(tabs: Readonly<Record<string, unknown>>): Connection[] {
  return QR_TABS.flatMap(([tab, provider]) => {
    const codes: unknown = tabs[tab]
    return Array.isArray(codes) ? codes.map((code) => toQrConnection(provider, code)) : []
  }).filter(isConnection)
}

function toQrConnection(provider: string, code: unknown): unknown {
  const { id, title } = (code ?? {}) as { readonly id?: string; readonly title?: string }
  return { id, identifier: id, provider, displayName: title }
}

/** A connection, without what is nobody's business. */
function toConnection({ id, identifier, provider, displayName, logo }: Connection): Connection {
  const isPicture = isString(logo) && /^https?:\/\//.test(logo)
  return { id, identifier, provider, displayName, ...(isPicture && { logo }) }
}

function isConnection(value: unknown): value is Connection {
  if (!isObject(value)) return false
  const { id, identifier, provider, displayName } = value
  return [id, identifier, provider, displayName].every(isString)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
