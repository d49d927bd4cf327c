import { readFileSync } from 'node:fs'
import type { OwnApplication } from './genauth/tenant.js'

/** Sites and applications of somebody's own, beside those of the demo. */
export interface OwnSites {
  /** Login Callback URLs. They may be patterns: `*` stands for anything. */
  readonly callbackUrls: readonly string[]
  readonly applications: readonly OwnApplication[]
}

/** A setting that cannot be what it is. The message says which, and what was expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws {SettingsError} when it is not a number from 0 to 65535. */
export function readPort(environment: Environment, variable: string, fallback: number): number {
  const text = environment[variable] ?? String(fallback)
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new SettingsError(`${variable} has to be a port, a number from 0 to 65535, not “${text}”.`)
}

/**
 * Reads what the demo shall serve beside its own pages.
 *
 * `SITE_ORIGINS` and `CALLBACK_URLS` are lists with commas between. `GENAUTH_APPS` names a JSON
 * file, an array of `{ appId, name, connections: [{ provider, uniqueId, displayName }] }`.
 *
 * @throws {SettingsError}
 */
export function readOwnSites(environment: Environment): OwnSites {
  const origins = readUrls(environment, 'SITE_ORIGINS').map((url) => new URL(url).origin)
  const file = environment.GENAUTH_APPS
  return {
    callbackUrls: [
      // Any page of such a site may receive the answer.
      ...origins.map((origin) => `${origin}/*`),
      ...readUrls(environment, 'CALLBACK_URLS'),
    ],
    applications: file ? readApplications(file) : [],
  }
}

function readUrls(environment: Environment, variable: string): string[] {
  const urls = (environment[variable] ?? '').split(',').map((url) => url.trim())
  const given = urls.filter((url) => url !== '')
  const wrong = given.find((url) => !URL.canParse(url))
  if (wrong === undefined) return given
  throw new SettingsError(`${variable} has to be URLs with commas between, not “${wrong}”.`)
}

function readApplications(file: string): OwnApplication[] {
  const content = parse(file)
  if (Array.isArray(content) && content.every(isApplication)) return content
  throw new SettingsError(
    `GENAUTH_APPS names ${file}, which has to be a JSON array of applications: ` +
      '[{ "appId", "name", "connections": [{ "provider", "uniqueId", "displayName" }] }].',
  )
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new SettingsError(`GENAUTH_APPS names ${file}, which cannot be read as JSON.`, { cause })
  }
}

function isApplication(value: unknown): value is OwnApplication {
  if (!hasTexts(value, ['appId', 'name']) || !('connections' in value)) return false
  const { connections } = value
  const fields = ['provider', 'uniqueId', 'displayName']
  return Array.isArray(connections) && connections.every((each) => hasTexts(each, fields))
}

function hasTexts(value: unknown, names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false
  const members = new Map(Object.entries(value))
  return names.every((name) => typeof members.get(name) === 'string')
}
