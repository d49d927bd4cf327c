import type { Option } from './manifest.js'

/** Options that belong together. */
export interface Group {
  readonly title: string
  readonly options: readonly Option[]
}

const TENANT = ['domain', 'app-id', 'connection']

/** What people look for first. Whatever is not named here is in the last group. */
const TITLES = {
  Look: 'variant theme shape size text display-name icon-only mark last-used provider',
  Login: 'mode route intent scope agreements popup-size panel redirect-uri return-to response-mode',
  'Back end': 'response login-uri handoff',
  Security: 'require-issuer require-signature issuer timeout-seconds',
}

/** The options that name the application. */
export function ofTenant(options: readonly Option[]): readonly Option[] {
  return pick(options, TENANT)
}

/** All other options, in groups. */
export function toGroups(options: readonly Option[]): readonly Group[] {
  const groups = Object.entries(TITLES).map(([title, names]) => ({
    title,
    options: pick(options, names.split(' ')),
  }))
  const known = new Set([...TENANT, ...groups.flatMap(({ options }) => options.map(toName))])
  const rest = options.filter(({ name }) => !known.has(name))
  return [...groups, { title: 'More', options: rest }]
}

function pick(options: readonly Option[], names: readonly string[]): readonly Option[] {
  return names.flatMap((name) => options.filter((option) => option.name === name))
}

function toName({ name }: Option): string {
  return name
}
