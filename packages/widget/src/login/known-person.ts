import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { PersonSource } from '../settings/option.js'

/** How much of a name is shown, in characters as a person counts them (graphemes). */
const MAX_GRAPHEMES = 64
/** How much of a name is read: one grapheme may be of any length. */
const MAX_CODE_UNITS = 1000

type Host = ReactiveControllerHost & HTMLElement & { session: PersonSource | null | undefined }

/** Knows the person by the host's `session`, and updates the host when that changes. */
export class KnownPerson implements ReactiveController {
  readonly #host: Host
  #session: PersonSource | undefined
  #listening: AbortController | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdate(): void {
    const { session, isConnected } = this.#host
    this.#listenTo(isConnected && session ? session : undefined)
  }

  hostDisconnected(): void {
    this.#listenTo(undefined)
  }

  #listenTo(session: PersonSource | undefined): void {
    if (session === this.#session) return
    this.#session = session
    this.#listening?.abort()
    this.#listening = undefined
    if (!session) return
    this.#listening = new AbortController()
    const { signal } = this.#listening
    session.addEventListener('genauth-session-change', () => this.#host.requestUpdate(), { signal })
  }

  /** Name of the person, as plain text; empty when nobody is known. */
  get personName(): string {
    const claims: { name?: unknown; nickname?: unknown } = this.#host.session?.claims ?? {}
    return [claims.name, claims.nickname].map(toText).find(Boolean) ?? ''
  }
}

/** Without control characters, which change the direction or the lines of the text around. */
function toText(name: unknown): string {
  if (typeof name !== 'string') return ''
  const text = name
    .slice(0, MAX_CODE_UNITS)
    .replace(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  const graphemes = toGraphemes(text)
  return graphemes.length > MAX_GRAPHEMES
    ? `${graphemes.slice(0, MAX_GRAPHEMES - 1).join('')}…`
    : text
}

/** Browsers from before 2024 may count a character of several code points as several. */
function toGraphemes(text: string): string[] {
  if (!('Segmenter' in Intl)) return Array.from(text)
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
}
