import type { TraceEntry } from '@genauth-login/core'
import { isGenAuthError } from '@genauth-login/core/popup'

/** Lines of one login, with how long after its beginning each was written. */
export class TraceLog {
  #lines: string[] = []
  #startedAt = performance.now()

  /** The last login, one thing a line. */
  get lines(): readonly string[] {
    return this.#lines
  }

  /** Begins anew with another login. */
  start(): void {
    this.#lines = []
    this.#startedAt = performance.now()
    this.#add('login begins')
  }

  add({ what, where, detail }: TraceEntry): void {
    this.#add([what, detail, where].filter(Boolean).join(' '))
  }

  /** How it ended. Our errors hold no secret. */
  end(event: Event): void {
    const error: unknown = Reflect.get(event, 'error')
    const why = isGenAuthError(error) ? `: ${describe(error)}` : ''
    this.#add(event.type + why)
  }

  #add(text: string): void {
    const ms = Math.round(performance.now() - this.#startedAt)
    this.#lines.push(`${String(ms).padStart(6)} ms  ${text}`)
  }
}

function describe({
  code,
  reason,
  message,
}: {
  code: string
  reason?: string | undefined
  message: string
}): string {
  return `${code}${reason ? ` (${reason})` : ''}, ${message}`
}
