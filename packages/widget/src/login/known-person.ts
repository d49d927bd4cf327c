import type { ReactiveController, ReactiveElement } from '@lit/reactive-element'

/** What says who is signed in: a `GenAuthSession`, or anything like it. */
export interface PersonSource {
  /** With `name` or `nickname`, when somebody is. */
  readonly claims?: object | undefined
  addEventListener(
    type: 'genauth-session-change',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void
}

/** How much of a name is shown, in characters as a person counts them. */
const MOST_GRAPHEMES = 64
/** One such character may be of any length. */
const MOST_UNITS = 1000

/** Knows the person by the host's `session`, and shows the host again when that changes. */
export class KnownPerson implements ReactiveController {
  readonly #host: ReactiveElement & { session: PersonSource | null | undefined }
  #heard: PersonSource | null | undefined
  #hearing = new AbortController()

  constructor(host: ReactiveElement & { session: PersonSource | null | undefined }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdate(): void {
    const session = this.#host.isConnected ? this.#host.session : undefined
    if (session === this.#heard) return
    this.#hearing.abort()
    this.#hearing = new AbortController()
    this.#heard = session
    const show = () => this.#host.requestUpdate()
    session?.addEventListener('genauth-session-change', show, { signal: this.#hearing.signal })
  }

  hostDisconnected(): void {
    this.hostUpdate()
  }

  /** Name of the person; empty when nobody is known. */
  get personName(): string {
    const claims: { name?: unknown; nickname?: unknown } = this.#host.session?.claims ?? {}
    return toText(claims.name) || toText(claims.nickname)
  }
}

/** Without what has no looks of its own, but changes those of the text around it. */
function toText(name: unknown): string {
  if (typeof name !== 'string') return ''
  const text = name
    .slice(0, MOST_UNITS)
    .replace(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  const graphemes = toGraphemes(text)
  return graphemes.length > MOST_GRAPHEMES
    ? `${graphemes.slice(0, MOST_GRAPHEMES - 1).join('')}…`
    : text
}

/** Browsers from before 2024 may count a character of several code points as several. */
function toGraphemes(text: string): string[] {
  if (!('Segmenter' in Intl)) return Array.from(text)
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}
