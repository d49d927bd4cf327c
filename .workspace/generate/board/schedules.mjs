// What the long schedules have shown.
import { table, toText } from '../../../packages/widget/bench/report/table.mjs'

/** @param record of `npm run matrix` */
export function matrixSection({ startedAt, minutes, logins, ways }, { matrix }) {
  const endings = [...new Set(ways.flatMap((way) => Object.keys(way.endings)))].toSorted()
  const names = ['success', ...endings.filter((name) => name !== 'success')]
  const rows = ways.map((one) => [
    one.way,
    ...names.map((name) => toText(one.endings[name] ?? 0, 0)),
  ])
  const text = matrix.text({ date: startedAt.slice(0, 10), minutes, logins })
  return `## ${matrix.title}\n\n${text}\n\n${table([matrix.way, ...names], rows)}`
}

/** @param record of `npm run soak` */
export function soakSection({ startedAt, logins, tabs }, { soak }) {
  const { before, after, firstMs, lastMs } = logins
  const rows = [
    [soak.heap, toText(before.heap, 0), toText(after.heap, 0)],
    [soak.listeners, toText(before.listeners, 0), toText(after.listeners, 0)],
    [soak.nodes, toText(before.nodes, 0), toText(after.nodes, 0)],
    [soak.login, toText(firstMs, 1), toText(lastMs, 1)],
  ]
  const counts = { logins: toText(logins.logins, 0), warmUp: toText(logins.warmUp, 0) }
  const text = soak.text({ date: startedAt.slice(0, 10), ...counts })
  const inPage = `## ${soak.title}\n\n${text}\n\n${table(soak.head, rows)}`
  return tabs ? `${inPage}\n\n${tabsTable(tabs, soak.tabs)}` : inPage
}

function tabsTable({ count, minutes, ...ways }, { text, head }) {
  const rows = Object.entries(ways).map(([way, { renewals, troubles, signedIn }]) => [
    way,
    toText(renewals, 0),
    String(troubles.length),
    String(signedIn),
  ])
  return `${text({ count, minutes })}\n\n${table(head, rows)}`
}
