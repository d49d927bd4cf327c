// The site with the pages under test: everything under brotli 11, nothing cached.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { brotli11 } from '../../build/brotli.mjs'
import { builtOf } from '../../build/places.mjs'
import { advicePage, adviceScript, adviceStyle } from './advice.mjs'
import { callbackPage, elementsPage, groupPage, pageUnderTest } from './html.mjs'

/** Folder of the script file as it is published, and of what lies beside it. */
const published = dirname(
  createRequire(import.meta.url).resolve('@genauth-login/widget/genauth-login.js'),
)
const compressed = new Map()

const routes = [
  // Okta's window begins here.
  { path: /^\/()$/, answer: () => html('<!doctype html>') },
  {
    path: /^\/page\/([\w-]+)$/,
    answer: async (id, origin) => html(await pageUnderTest(id, origin)),
  },
  {
    path: /^\/advice\/([\w-]+)$/,
    answer: async (variant, origin) => html(await advicePage(variant, origin)),
  },
  { path: /^\/(advice\.css)$/, answer: () => text('text/css', adviceStyle) },
  { path: /^\/(advice\.js)$/, answer: () => text('text/javascript', adviceScript) },
  { path: /^\/elements\/([\w-]+)$/, answer: (id) => html(elementsPage(id)) },
  { path: /^\/group\/(\d+)$/, answer: (count, origin) => html(groupPage(count, origin)) },
  { path: /^\/callback(?:\/([\w-]+))?$/, answer: (id) => html(callbackPage(id)) },
  { path: /^\/built\/([\w-]+\/[\w.-]+\.js)$/, answer: (file) => script(builtOf(file)) },
  { path: /^\/widget\/([\w./-]+\.js)$/, answer: (file) => script(`${published}/${file}`) },
]

export async function answerAsSite(request, response) {
  const { pathname, origin } = new URL(request.url, `http://${request.headers.host}`)
  const route = routes.find(({ path }) => path.test(pathname))
  const answer = await route?.answer(route.path.exec(pathname)[1], origin)
  if (!answer) return response.writeHead(404).end()
  const headers = { ...answer.headers, 'cache-control': 'no-store' }
  return response.writeHead(200, headers).end(answer.body)
}

function html(body) {
  return text('text/html; charset=utf-8', body)
}

function text(type, body) {
  return { headers: { 'content-type': type }, body }
}

function script(file) {
  if (!existsSync(file)) return undefined
  const body = compressed.get(file) ?? brotli11(readFileSync(file))
  compressed.set(file, body)
  const headers = { 'content-type': 'text/javascript', 'content-encoding': 'br' }
  return { headers: { ...headers, 'content-length': body.length }, body }
}
