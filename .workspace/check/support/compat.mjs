// What the browsers of the support line lack, by browser-compat-data.
import { createRequire } from 'node:module'
import { supportLine } from '../../config/support-line.mjs'

const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data')

/** The browsers of the line, and what runs the same engine on a phone. */
const ON_PHONES = { chrome: 'chrome_android', firefox: 'firefox_android', safari: 'safari_ios' }
const LINE = Object.entries(supportLine.browsers).flatMap(([name, version]) =>
  [name, ON_PHONES[name]].filter(Boolean).map((browser) => ({ browser, version })),
)
const WIDELY_AVAILABLE_MONTHS = 30

/** The newest release of each browser when what is widely available by now was new. */
export function derivedLine() {
  const date = new Date(supportLine.asOf)
  date.setUTCMonth(date.getUTCMonth() - WIDELY_AVAILABLE_MONTHS)
  const day = date.toISOString().slice(0, 10)
  return Object.fromEntries(
    Object.keys(supportLine.browsers).map((name) => {
      const releases = Object.entries(bcd.browsers[name].releases)
      const released = releases.filter(([, { release_date: on }]) => on && on <= day)
      return [
        name,
        released
          .map(([version]) => version)
          .sort(byVersion)
          .at(-1),
      ]
    }),
  )
}

/** The data at a path such as `api.AbortSignal.any_static`. */
export function dataAt(path) {
  return path.split('.').reduce((data, key) => own(data, key), bcd)
}

/** Whether a browser of the line is without a feature; `undefined` where there is no data of it. */
export function isNewer(path) {
  const support = dataAt(path)?.__compat?.support
  if (!support) return undefined
  return LINE.some(({ browser, version }) => {
    const statement = support[browser]
    return !isNotOfPhone(browser, statement) && !has(statement, version)
  })
}

/** What a phone is without for ever, such as a cursor, is no part of it. */
function isNotOfPhone(browser, statement) {
  return browser.includes('_') && statement?.version_added === false
}

/**
 * Names of globals and members that are new on everything that has them, and their paths. Members
 * of what is new itself are left out: there is no way to them but through it.
 */
export const newNames = collectNewNames()

function collectNewNames() {
  const paths = new Map()
  for (const root of ['api', 'javascript.builtins', 'javascript.builtins.Intl']) {
    // Units of the Typed OM, such as `CSS.s()`, have names of one letter.
    for (const name of Object.keys(dataAt(root)).filter((key) => key !== 'CSS')) {
      const path = `${root}.${name}`
      add(paths, path, name)
      const members = isNewer(path) ? [] : Object.keys(dataAt(path))
      for (const member of members) add(paths, `${path}.${member}`, member)
    }
  }
  const isNewEverywhere = ([, all]) => all.every((path) => isNewer(path))
  return new Map([...paths].filter(isNewEverywhere).map(([name, [path]]) => [name, path]))
}

function add(paths, path, key) {
  const isMember = /^[a-z]\w*$/i.test(key) && !/_(event|parameter)$/.test(key)
  const name = key.replace(/_static$/, '')
  if (isMember && dataAt(path).__compat) paths.set(name, [...(paths.get(name) ?? []), path])
}

function has(statement, version) {
  return [statement ?? []].flat().some((entry) => {
    const { version_added: added, version_removed: removed, flags, prefix } = entry
    const isAsNamed = !flags && !prefix && !entry.alternative_name
    return isAsNamed && !removed && typeof added === 'string' && isUpTo(added, version)
  })
}

function isUpTo(added, version) {
  return added !== 'preview' && byVersion(added.replace('≤', ''), version) <= 0
}

function byVersion(a, b) {
  return a.localeCompare(b, 'en', { numeric: true })
}

function own(data, key) {
  return data && Object.hasOwn(data, key) ? data[key] : undefined
}
