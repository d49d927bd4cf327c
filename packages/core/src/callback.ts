import type { Acknowledgement, CallbackMessage } from './login/callback-message.js'
import { fileAnswer, takeAnswer } from './login/returned-answer.js'

/** How often, and how far apart in milliseconds, an answer is sent until somebody says that it has arrived. */
const TRIES = 10
const APART_MS = 200

/** Sends the answer to whoever waits for it on this origin, and closes the window once they say that it has arrived. */
function deliver(answer: URLSearchParams): void {
  const state = answer.get('state') as string
  const message: CallbackMessage = { type: 'authorization_response', response: toResponse(answer) }
  const opener = window.opener as Window | null
  const channel = new BroadcastChannel(state)
  const done = new AbortController()
  const hear = ({ data }: MessageEvent<Partial<Acknowledgement> | null>) => {
    if (data?.type !== 'authorization_response_received' || data.state !== state) return
    done.abort()
    channel.close()
    window.close()
    show('delivered')
  }
  channel.onmessage = hear
  addEventListener(
    'message',
    (event: MessageEvent<Partial<Acknowledgement> | null>) => {
      if (event.isTrusted && event.origin === location.origin && event.source === opener) hear(event)
    },
    { signal: done.signal },
  )
  const send = (tries: number) => {
    if (done.signal.aborted) return
    if (tries === 0) {
      show('unanswered')
      return
    }
    opener?.postMessage(message, location.origin)
    channel.postMessage(message)
    setTimeout(() => send(tries - 1), APART_MS)
  }
  send(TRIES)
}

/** The login that was left for GenAuth goes on where it began; in the page that is there, without loading it again. */
function goOn(returnTo: string): void {
  const { origin, pathname } = new URL(returnTo, location.href)
  if (origin !== location.origin) location.replace('/')
  else if (pathname !== location.pathname) location.replace(returnTo)
}

/** A parameter that came twice stays twice: which of them counts is not for this page to choose. */
function toResponse(answer: URLSearchParams): CallbackMessage['response'] {
  const entries = [...new Set(answer.keys())].map((name) => {
    const values = answer.getAll(name)
    return [name, values.length === 1 ? values[0] : values] as const
  })
  return Object.fromEntries(entries)
}

/** Without weight: whatever the site says of these sentences goes before. Adopted, as no policy on styles forbids. */
const LOOKS = `:where([data-genauth-delivered], [data-genauth-unanswered]) {
  max-inline-size: 24rem; margin: 20vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; text-align: center
}`

/** Shows the sentence that the page holds for this moment, in the person's language if it has it. */
function show(moment: 'delivered' | 'unanswered'): void {
  const sentences = [...document.querySelectorAll<HTMLElement>(`[data-genauth-${moment}]`)]
  const [language = ''] = navigator.language.split('-')
  const sentence = sentences.find(({ lang }) => lang.startsWith(language)) ?? sentences[0]
  if (!sentence) return
  const looks = new CSSStyleSheet()
  looks.replaceSync(LOOKS)
  document.adoptedStyleSheets.push(looks)
  sentence.hidden = false
}

// In a frame the page is not ours to speak for, and a page that is only prerendered has not been opened by anybody.
if (window.top === window && !(document as { prerendering?: boolean }).prerendering) {
  const answer = takeAnswer(window)
  const returnTo = answer && fileAnswer(window, answer)
  if (returnTo) goOn(returnTo)
  else if (answer) deliver(answer)
}
