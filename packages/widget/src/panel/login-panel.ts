import { panelStyles } from './login-panel.styles.js'
import type { Messages } from '../i18n/messages.js'

/**
 * How long a login may take to end by itself when the person is back, in milliseconds: who closed
 * the window is back as well.
 */
const PATIENCE_MS = 800

/** A login that may wait in another window. */
export interface WaitingLogin {
  readonly isInWindow: boolean
  login(): Promise<unknown>
  continueHere(): void
  cancel(reason: string): void
}

/** What the panel is to be, for as long as the login is pending. */
export interface Offer {
  readonly modal: boolean
  readonly strings: () => Messages['panel']
  /** The login is over, or there is to be no panel any more. */
  readonly signal: AbortSignal
}

/** Shows the panel to a person who is back, unless the login ends by itself in a moment. */
export function offerPanel(
  root: ShadowRoot,
  login: WaitingLogin,
  { modal, strings, signal }: Offer,
): void {
  const offer = () => {
    if (!login.isInWindow || root.querySelector('.panel')) return
    const over = new AbortController()
    const first = (act: () => void) => () => {
      over.abort()
      close()
      act()
    }
    const close = showPanel(root, {
      modal,
      strings: strings(),
      actions: {
        bringBack: first(() => void login.login().catch(() => undefined)),
        // GenAuth refuses to be in a frame.
        continueHere: self === top ? first(() => login.continueHere()) : undefined,
        cancel: () => login.cancel('user'),
      },
    })
    signal.addEventListener('abort', close, { signal: over.signal })
  }
  if (signal.aborted) return
  const timer = setTimeout(offer, PATIENCE_MS)
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** What a person can do while the login is in another window. */
export interface PanelActions {
  readonly bringBack: () => void
  /** Nothing in a frame: the login page refuses to be in one. */
  readonly continueHere: (() => void) | undefined
  readonly cancel: () => void
}

/** What the panel is to be. */
export interface PanelOptions {
  /** Over the page, or in its flow: there it takes nobody's focus. */
  readonly modal: boolean
  readonly strings: Messages['panel']
  readonly actions: PanelActions
}

/**
 * Shows the panel in a shadow root, and returns what takes it away again. A modal one has the
 * focus, and gives it back.
 *
 * Node by node, without HTML from strings, as the button.
 */
export function showPanel(root: ShadowRoot, { modal, strings, actions }: PanelOptions): () => void {
  const panel = modal ? document.createElement('dialog') : document.createElement('div')
  panel.className = 'panel'
  panel.part.add('panel')
  panel.dir = 'auto'
  panel.setAttribute('role', modal ? 'dialog' : 'group')
  panel.setAttribute('aria-labelledby', 'panel-title')
  panel.setAttribute('aria-describedby', 'panel-text')
  const row = document.createElement('div')
  row.className = 'actions'
  const { bringBack, continueHere, cancel } = actions
  row.append(action('panel-bring-back', strings.bringBack, bringBack))
  if (continueHere) row.append(action('panel-continue', strings.continueHere, continueHere))
  row.append(action('panel-cancel', strings.cancel, cancel))
  panel.append(text('h2', 'panel-title', strings.title), text('p', 'panel-text', strings.text), row)
  // The Escape key.
  panel.addEventListener('cancel', (event) => {
    event.preventDefault()
    actions.cancel()
  })
  root.append(panel)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(panelStyles)
  root.adoptedStyleSheets.push(sheet)
  if (panel instanceof HTMLDialogElement) panel.showModal()
  return () => {
    if (panel instanceof HTMLDialogElement) panel.close()
    panel.remove()
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

function action(part: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.part.add(part)
  button.textContent = label
  button.addEventListener('click', act)
  return button
}

function text(name: 'h2' | 'p', part: string, words: string): HTMLElement {
  const element = document.createElement(name)
  element.id = part
  element.part.add(part)
  element.textContent = words
  return element
}
