// One whole run: every measurement, interleaved.
import { cpus } from 'node:os'
import { conditions } from '../browser/conditions.mjs'
import { busyShares } from '../browser/quiet.mjs'
import { summarise, summaryOf } from '../report/statistics.mjs'
import { adviceVariants, measureAdvice } from './advice.mjs'
import { elementsOf, measureElements } from './elements.mjs'
import { measureGroup } from './group.mjs'
import { interleave } from './interleave.mjs'
import { measureLoad } from './load.mjs'
import { measureLogin } from './login.mjs'
import { measureLogins } from './logins.mjs'
import { measureMessages, messagePages } from './messages.mjs'

/**
 * @typedef {object} Plan
 * @property {number} rounds
 * @property {readonly import('../pages/pages.mjs').Page[]} pages
 * @property {readonly string[]} conditions
 * @property {readonly string[]} elementKinds
 * @property {readonly number[]} elementCounts
 * @property {boolean} advice Whether what a page may write into its head is measured, too.
 * @property {boolean} growth Whether groups, messages and many logins are measured, too.
 */

/**
 * @param {{ browser: import('puppeteer-core').Browser, servers: object }} stage
 * @param {Plan} plan
 * @param {(step: string) => void} tell
 */
export async function measureAll(stage, plan, tell) {
  const startedAt = new Date().toISOString()
  const load = await measureLoads(stage, plan, tell)
  const login = await measurePopupLogins(stage, plan, tell)
  const elements = await measureManyElements(stage, plan, tell)
  const advice = plan.advice ? await measureAllAdvice(stage, plan, tell) : undefined
  const growth = plan.growth ? await measureGrowth(stage, plan, tell) : undefined
  const run = {
    startedAt,
    rounds: plan.rounds,
    browser: await stage.browser.version(),
    cores: cpus().length,
    busy: summaryOf(busyShares()),
  }
  return { run, load, login, elements, advice, growth }
}

/** @returns Figures by condition and page. */
export async function measureLoads(stage, { rounds, pages, conditions: wanted }, tell) {
  const loaded = pages.filter(({ loginOnly }) => !loginOnly)
  const results = {}
  for (const condition of conditions.filter(({ id }) => wanted.includes(id))) {
    tell(`load, ${condition.label}`)
    const measure = (page) => measureLoad(stage, page, condition)
    results[condition.id] = summariseEach(await interleave(rounds, loaded, measure))
  }
  return results
}

/** @returns Figures by page. */
export async function measurePopupLogins(stage, { rounds, pages }, tell) {
  tell('logins')
  const withLogin = pages.filter(({ hasLogin }) => hasLogin)
  return summariseEach(await interleave(rounds, withLogin, (page) => measureLogin(stage, page)))
}

/** @returns Figures by variant. */
async function measureAllAdvice(stage, { rounds }, tell) {
  tell('advice')
  const measure = (variant) => measureAdvice(stage, variant)
  return summariseEach(await interleave(rounds, adviceVariants, measure))
}

/** @returns Figures by kind of element and their number. */
export function measureManyElements(stage, { rounds, elementKinds, elementCounts }, tell) {
  tell('elements')
  const kinds = elementsOf(stage.servers.site).filter(({ id }) => elementKinds.includes(id))
  return byTwo(
    rounds,
    kinds.flatMap((kind) => elementCounts.map((count) => ({ kind, count }))),
    ({ kind, count }) => ({ outer: kind.id, inner: count }),
    (item) => measureElements(stage, item),
  )
}

async function measureGrowth(stage, { rounds }, tell) {
  tell('groups')
  const groupItems = [1, 45].map((count) => ({ id: `${count}`, count }))
  const groups = await interleave(rounds, groupItems, (item) => measureGroup(stage, item))
  tell('messages')
  const messageItems = messagePages.flatMap((page) => [1, 1000].map((rate) => ({ ...page, rate })))
  const messages = await byTwo(
    rounds,
    messageItems,
    ({ label, rate }) => ({ outer: label, inner: rate }),
    (item) => measureMessages(stage, item),
  )
  tell('login after login')
  const loginPages = ['lit-oauth4webapi', 'ours-tag'].map((id) => ({ id }))
  const measure = (page) => measureLogins(stage, page)
  const many = await interleave(Math.min(rounds, 2), loginPages, measure)
  return { groups: summariseEach(groups), messages, logins: summariseEach(many) }
}

/** Interleaves items that have two names, and files what they give under both. */
async function byTwo(rounds, items, namesOf, measure) {
  const named = items.map((item) => ({ ...item, id: Object.values(namesOf(item)).join(' × ') }))
  const results = summariseEach(await interleave(rounds, named, measure))
  const filed = {}
  for (const item of named) {
    const { outer, inner } = namesOf(item)
    filed[outer] = { ...filed[outer], [inner]: results[item.id] }
  }
  return filed
}

function summariseEach(results) {
  return Object.fromEntries(
    Object.entries(results).map(([id, measurements]) => [id, summarise(measurements)]),
  )
}
