// Shows a page of elements as a person sees it in the end: with all that loads late, and with what
// was done to them.
import { fixture } from '@open-wc/testing'
import { emulateMedia, setViewport } from '@web/test-runner-commands'
import { GenAuthLogin } from '../../src/login/genauth-login.js'
import { loadBundledFonts, useBundledFonts } from '../support/bundled-fonts.js'
import { waitUntil } from '../support/wait-until.js'
import { PUBLIC_CONFIG } from './pages.js'
import type { Page } from './pages.js'

const STYLE = `
  section { padding: 24px; background: light-dark(#fff, #121212); color: light-dark(#1f1f1f, #f2f2f2); font-size: 16px }
  .row { display: flex; flex-wrap: wrap; gap: 12px 24px; margin-block-end: 12px; align-items: start }
`

const fetch = window.fetch.bind(window)

/** The page stands still, asks nobody, and opens frames for windows: those are as quiet. */
export async function standStill(): Promise<void> {
  await emulateMedia({ reducedMotion: 'reduce' })
  await loadBundledFonts()
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    if (url.origin === location.origin) return fetch(input, init)
    return Promise.resolve(Response.json(PUBLIC_CONFIG))
  }
  // An element without an App ID complains, as it is to.
  console.error = () => undefined
  window.open = () => document.querySelector('iframe')?.contentWindow ?? null
}

export function moveAgain(): Promise<void> {
  return emulateMedia({ reducedMotion: 'no-preference' })
}

export async function showPage({ width, html, act }: Page): Promise<Element> {
  await setViewport({ width, height: 600 })
  const page = await fixture(
    `<div lang="en"><style>${STYLE}</style><iframe hidden></iframe>${html}</div>`,
  )
  await waitUntil(() => isComplete(page), 'everything is there')
  const elements = buttonsOf(page)
  if (act === 'start') await start(elements.filter(({ className }) => className === 'start'))
  if (act === 'lose') await lose(elements)
  useBundledFonts(page)
  return page
}

/** Every button of a page, also those that a group has in its shadow root. */
export function buttonsOf(page: ParentNode): GenAuthLogin[] {
  return [...page.querySelectorAll('genauth-login, genauth-login-group')].flatMap((element) =>
    element instanceof GenAuthLogin ? element : buttonsOf(element.shadowRoot ?? element),
  )
}

/** The script, the marks, the languages and a group's buttons have come. */
function isComplete(page: Element): boolean {
  const groups = [...page.querySelectorAll('genauth-login-group')]
  if (!groups.every((group) => buttonsOf(group.shadowRoot ?? group).length > 0)) return false
  return buttonsOf(page).every((element) =>
    ['button', 'label'].every((name) => {
      const part = partOf(element, name)
      return part && getComputedStyle(part).opacity === '1' && part.textContent
    }),
  )
}

async function start(elements: readonly GenAuthLogin[]): Promise<void> {
  for (const element of elements) element.login().catch(() => undefined)
  await waitUntil(() => elements.every((element) => partOf(element, 'message')?.textContent))
}

async function lose(elements: readonly GenAuthLogin[]): Promise<void> {
  await start(elements)
  dispatchEvent(new Event('focus'))
  await waitUntil(() => elements.every((element) => partOf(element, 'panel')), 'the panel')
}

function partOf(element: Element, name: string): Element | null | undefined {
  return element.shadowRoot?.querySelector(`[part~="${name}"]`)
}
