import { readFileSync } from 'node:fs'
import { FAILURES } from '../genauth/failures/failures.js'
import type { OwnUser } from '../genauth/seeded-users.js'
import { Switches } from '../genauth/switches.js'
import type { OwnApplication } from '../genauth/tenant.js'
import { SettingsError } from '../settings.js'

/** What a mock is set up with: the content of its file. Everything may be left out. */
export interface MockFile {
  /** Port of GenAuth. Default is 8081. */
  readonly port?: number
  /** Sites whose pages may log in, such as `http://localhost:5173`. */
  readonly origins?: readonly string[]
  /** Further Login Callback URLs. They may be patterns. */
  readonly callbackUrls?: readonly string[]
  readonly applications?: readonly OwnApplication[]
  readonly users?: readonly OwnUser[]
  readonly switches?: Readonly<Record<string, string>>
  /** Names of failures: the first one meets the first login, and so on. */
  readonly failures?: readonly string[]
}

type Check = readonly [expected: string, holds: (value: unknown) => boolean]

const isText = (value: unknown) => typeof value === 'string'
const listOf = (holds: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(holds)

const CHECKS: Readonly<Record<keyof MockFile, Check>> = {
  port: ['a number from 0 to 65535', isPort],
  origins: ['a list of origins, such as "http://localhost:5173"', listOf(isOrigin)],
  callbackUrls: ['a list of addresses', listOf((value) => isText(value) && URL.canParse(value))],
  applications: [
    'a list of { "appId", "name", "connections": [{ "provider", "uniqueId", "displayName" }] }',
    listOf(isApplication),
  ],
  users: [
    'a list of { "email", "password" }, and perhaps "name" and "nickname"',
    listOf((value) => hasTexts(value, ['email', 'password'])),
  ],
  switches: ['an object with positions of switches', isSwitches],
  failures: [
    `a list with names of failures, of which there are ${[...FAILURES.keys()].join(', ')}`,
    listOf((value) => isText(value) && FAILURES.has(value)),
  ],
}

/**
 * Reads the file of a mock.
 *
 * @throws {SettingsError} when it cannot be read, or something in it cannot be used.
 */
export function readMockFile(file: string): MockFile {
  const content = parse(file)
  if (!isRecord(content)) throw new SettingsError(`${file} has to be a JSON object.`)
  for (const [name, value] of Object.entries(content)) {
    if (!isKnown(name)) {
      const known = Object.keys(CHECKS).join(', ')
      throw new SettingsError(`${file} has “${name}”, which is none of ${known}.`)
    }
    const [expected, holds] = CHECKS[name]
    if (!holds(value)) throw new SettingsError(`“${name}” in ${file} has to be ${expected}.`)
  }
  return content
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SettingsError(`${file} cannot be read as JSON: ${reason}`, { cause })
  }
}

function isKnown(name: string): name is keyof MockFile {
  return Object.hasOwn(CHECKS, name)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPort(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65535
}

function isOrigin(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value
}

function isSwitches(value: unknown): boolean {
  if (!isRecord(value)) return false
  try {
    new Switches().set(new Map(Object.entries(value)))
    return true
  } catch {
    return false
  }
}

function isApplication(value: unknown): boolean {
  if (!isRecord(value) || !hasTexts(value, ['appId', 'name'])) return false
  const fields = ['provider', 'uniqueId', 'displayName']
  return listOf((each) => hasTexts(each, fields))(value.connections)
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => isText(value[name]))
}
