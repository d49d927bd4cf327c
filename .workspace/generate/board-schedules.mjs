// What the long schedules have shown, for the board: each writes a record of its own.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { table, toText } from '../../packages/widget/bench/report/table.mjs'

const DOCS = fileURLToPath(new URL('../../demo/docs/', import.meta.url))

/** The sections of those that have a record. */
export function schedules() {
  return [
    ['matrix.json', matrix],
    ['soak.json', soak],
  ]
    .filter(([file]) => existsSync(DOCS + file))
    .map(([file, section]) => section(JSON.parse(readFileSync(DOCS + file, 'utf8'))))
    .join('')
}

function matrix({ startedAt, minutes, logins, ways }) {
  const endings = [...new Set(ways.flatMap((way) => Object.keys(way.endings)))].toSorted()
  const names = ['success', ...endings.filter((name) => name !== 'success')]
  const rows = ways.map((one) => [
    one.way,
    ...names.map((name) => toText(one.endings[name] ?? 0, 0)),
  ])
  return `
## Matrix

\`npm run matrix\`, ${startedAt.slice(0, 10)}: ${logins} logins in ${minutes} minutes. The site, GenAuth, the identity source and the redirect
page each send one of four \`Cross-Origin-Opener-Policy\` values: all triples of them in a window over a page, all pairs elsewhere. No
person closes a window in it, so that \`popup_closed\` would be a lie, and a login without an end a fault. A slow person takes 20 seconds.

${table(['way', ...names], rows)}
`
}

function soak({ startedAt, logins, tabs }) {
  const { before, after, firstMs, lastMs } = logins
  const rows = [
    ['heap, bytes', toText(before.heap, 0), toText(after.heap, 0)],
    ['listeners', toText(before.listeners, 0), toText(after.listeners, 0)],
    ['nodes', toText(before.nodes, 0), toText(after.nodes, 0)],
    ['a login, ms', toText(firstMs, 1), toText(lastMs, 1)],
  ]
  return `
## Soak

\`npm run soak\`, ${startedAt.slice(0, 10)}: ${toText(logins.logins, 0)} logins in one page, after ${toText(logins.warmUp, 0)} to warm up.

${table(['in the page', 'at first', 'at last'], rows)}
${tabs ? tabsTable(tabs) : ''}`
}

function tabsTable({ count, minutes, ...ways }) {
  const rows = Object.entries(ways).map(([way, soaked]) => tabsRow(way, soaked))
  return `
${count} tabs with one session for ${minutes} minutes, in which every access token is due at once:

${table(['refresh tokens', 'renewals', 'troubles', 'tabs still signed in'], rows)}
`
}

function tabsRow(way, { renewals, troubles, signedIn }) {
  return [way, toText(renewals, 0), String(troubles.length), String(signedIn)]
}
