import type { Chosen } from './chosen.js'
import type { State } from './state.js'

/** What the page in the frame is to look like. */
export interface Look {
  readonly attributes: Readonly<Record<string, string>>
  readonly css: string
  readonly host: string
  readonly scheme: string
  readonly dir: string
  readonly lang: string
}

/** Tells the page in the frame, once it is there. */
export function showIn(frame: HTMLIFrameElement, look: Look): void {
  frame.contentWindow?.postMessage({ type: 'look', look }, location.origin)
}

export function toLook({ attributes, css }: Chosen, state: State): Look {
  const [host, scheme, dir, lang] = ['page', 'scheme', 'direction', 'language'].map((name) =>
    state.get(`view-${name}`),
  )
  return {
    attributes: onThisOrigin(attributes),
    css,
    host: host || 'plain',
    scheme: scheme || 'light',
    dir: dir || 'ltr',
    lang: lang || 'en',
  }
}

/** The frame's page is no page of the site that the code is for. */
function onThisOrigin(attributes: Chosen['attributes']): Chosen['attributes'] {
  const isElsewhere = (name: string, value: string) =>
    /^(redirect-uri|return-to|login-uri)$/.test(name) && !isHere(value)
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => !isElsewhere(name, value)),
  )
}

function isHere(address: string): boolean {
  return URL.canParse(address, location.href)
    ? new URL(address, location.href).origin === location.origin
    : false
}
