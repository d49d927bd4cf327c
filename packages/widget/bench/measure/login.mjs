// A whole popup login, from the click to the result, with the clicks of a real mouse.
import { setTimeout as wait } from 'node:timers/promises'
import { inFreshTab } from '../browser/launch.mjs'
import { purposeOf } from '../servers/provider/issuers.mjs'

/** How long a person looks at the button before the click: time for what is done in idle time. */
const HOVER_MS = 300
const TIMEOUT_MS = 15_000

/**
 * @typedef {object} Login Times in milliseconds.
 * @property {number} clickToOpen From the browser's time of the click to the call of `open()`.
 * @property {number} clickToAuthorize To the arrival of the authorization request.
 * @property {number | undefined} messageToResult From the message with the response to the end of
 *   the login, without the time that the servers took. Nothing where no message is used.
 * @property {number} requests To the provider after the click, beside the window's own.
 * @property {number} requestsBefore To the provider before the click.
 * @property {number} bytes Of all scripts that the page has loaded.
 */

/** @returns {Promise<Login>} */
export function measureLogin({ browser, servers }, { id }) {
  return inFreshTab(browser, async (tab) => {
    await tab.evaluateOnNewDocument(observeLogin)
    await servers.takeLog()
    await tab.goto(`${servers.site}/page/${id}`)
    await tab.waitForFunction(() => performance.getEntriesByName('ready').length > 0)
    await hover(tab)
    const before = await servers.takeLog()
    await tab.mouse.down()
    await tab.mouse.up()
    const marks = await waitForEnd(tab)
    return {
      ...toLogin(marks, await servers.takeLog()),
      requestsBefore: toProviders(before).length,
      bytes: await tab.evaluate(readBytes),
    }
  })
}

/** Runs in the page: notes when what happens. Times are in milliseconds since 1970. */
function observeLogin() {
  const marks = (window.loginMarks = {})
  const note = (name, time = performance.now()) => (marks[name] ??= performance.timeOrigin + time)
  const open = window.open
  window.open = (...parameters) => {
    note('open')
    return open.apply(window, parameters)
  }
  const options = { capture: true }
  addEventListener('click', ({ timeStamp }) => note('click', timeStamp), options)
  addEventListener('message', ({ source }) => source !== window && note('message'), options)
  addEventListener('genauth-success', () => note('end'), options)
  addEventListener('genauth-error', ({ error }) => (marks.error = `${error}`), options)
}

async function hover(tab) {
  const box = await (await tab.waitForSelector('pierce/button')).boundingBox()
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  await tab.mouse.move(x - 2, y)
  await wait(HOVER_MS)
  await tab.mouse.move(x, y)
}

async function waitForEnd(tab) {
  const isOver = () => window.loginMarks.end || window.loginMarks.error
  await tab.waitForFunction(isOver, { timeout: TIMEOUT_MS })
  const marks = await tab.evaluate(() => window.loginMarks)
  if (marks.error) throw new Error(`Expected a login, got ${marks.error}`)
  return marks
}

function toLogin({ click, open, message, end }, log) {
  const own = log.filter(({ destination }) => destination !== 'document')
  const authorization = log.find(({ path }) => purposeOf(path) === 'authorization')
  const late = own.filter(({ startedAt }) => startedAt >= message && startedAt < end)
  return {
    clickToOpen: open - click,
    clickToAuthorize: authorization.startedAt - click,
    messageToResult: message && end - message - timeOf(late, end),
    requests: toProviders(own).length,
  }
}

function toProviders(log) {
  return log.filter(({ host }) => host.endsWith('.op.test'))
}

/** Runs in the page. */
function readBytes() {
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(location.origin))
  return scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
}

/** How long the servers were at work on these requests; what they do at once counts once. */
function timeOf(requests, end) {
  let total = 0
  let until = -Infinity
  for (const { startedAt, endedAt = end } of requests) {
    // What is written has reached the page by then, whenever the server learns of it.
    const endedBy = Math.min(endedAt, end)
    total += Math.max(0, endedBy - Math.max(startedAt, until))
    until = Math.max(until, endedBy)
  }
  return total
}
