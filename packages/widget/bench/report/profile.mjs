// The profile that people read.
import { table, toText } from './table.mjs'

const MODULES = 15
const FUNCTIONS = 20

/**
 * @param {readonly { page: string, profile: object }[]} profiles From `measure/profile.mjs`.
 * @param {{ loads: number }} run
 */
export function toProfileMarkdown(profiles, { loads }) {
  const sections = profiles.flatMap(({ page, profile: { modules, functions } }) => [
    `## ${page}`,
    shares('module', modules, MODULES),
    shares('function', functions, FUNCTIONS),
  ])
  const introduction = `Self time of script in ms a load, of ${loads} loads, unthrottled, not
minified. It is wall-clock time, and sampled: read the shares. What the browser does on behalf of a
module counts as the module's.`
  return ['# Profile of the load', introduction, ...sections].join('\n\n')
}

function shares(head, all, count) {
  const total = all.reduce((sum, { self }) => sum + self, 0)
  const rows = all
    .slice(0, count)
    .map(({ name, self }) => [
      `\`${name}\``,
      toText(self, 2),
      `${toText((self / total) * 100, 0)} %`,
    ])
  return table([head, 'self ms', 'share'], [...rows, ['all', toText(total, 2), '100 %']])
}
