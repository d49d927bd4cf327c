import type { ClientConfig, Connection } from '@genauth-login/core'
import type { LitElement, ReactiveController } from 'lit'
import { pickConnections, strayWords } from './connection-list.js'
import type { Settings } from '../settings/options.js'
import type { GenAuthLogin } from '../login/genauth-login.js'
import { LastUsed } from './last-used.js'

/** The group as its buttons see it. */
export interface Group extends LitElement {
  readonly only: string | null | undefined
  readonly exclude: string | null | undefined
  readonly remember: string | null | undefined
  /** Those of its buttons, too, but for what each has of its own. */
  readonly settings: Settings
  readonly config: ClientConfig
  /** The application's connections that work on a web page. */
  connections(): Promise<readonly Connection[]>
}

/** What a button of the group is told beside what all share. */
type OwnSettings = Partial<
  Pick<Settings, 'connection' | 'provider' | 'displayName' | 'route' | 'text'>
>

/** What no two buttons share, and what is not theirs. */
const OF_ONE = [
  'connection',
  'connectionId',
  'provider',
  'displayName',
  'lang',
  'htmlFor',
  'only',
  'exclude',
  'remember',
]

/** Makes the buttons of a group, and marks the one that was used last. */
export class GroupButtons implements ReactiveController {
  readonly #group: Group
  /** The buttons that we made, by Unique ID. */
  #made = new Map<string, GenAuthLogin>()
  #reading: Promise<readonly OwnSettings[]> | undefined

  constructor(group: Group) {
    this.#group = group
    for (const type of ['genauth-success', 'genauth-code']) {
      // An event that does not bubble comes by all the same, on its way down to its button.
      group.addEventListener(type, ({ target }) => this.#used(target), { capture: true })
    }
    group.requestUpdate()
  }

  hostUpdated(): void {
    if (this.#isGiven) this.#show([])
    else void this.#fill()
  }

  /** The page has put buttons of its own into the group. */
  get #isGiven(): boolean {
    const made = [...this.#made.values()]
    return [...this.#group.querySelectorAll('genauth-login')].some(
      (button) => !made.includes(button),
    )
  }

  async #fill(): Promise<void> {
    const reading = (this.#reading = this.#read())
    const settings = await reading
    // The settings may have changed since, or the page's own buttons have come.
    if (reading === this.#reading && !this.#isGiven) this.#show(settings)
  }

  async #read(): Promise<readonly OwnSettings[]> {
    const { only, exclude } = this.#group
    try {
      const connections = await this.#group.connections()
      complain(strayWords(connections, only, exclude), connections)
      return pickConnections(connections, only, exclude).map(
        ({ identifier, provider, displayName }) => ({
          connection: identifier,
          provider,
          displayName,
        }),
      )
    } catch {
      // GenAuth's own page has them all; and where the settings are wrong, the button says so.
      return [{ provider: 'genauth', route: 'hosted', text: 'signin' }]
    }
  }

  #show(settings: readonly OwnSettings[]): void {
    const before = [...this.#made.values()]
    const shared = Object.entries(this.#group.settings).filter(([name]) => !OF_ONE.includes(name))
    this.#made = new Map(
      settings.map((own) => {
        const key = own.connection ?? ''
        const button = this.#made.get(key) ?? document.createElement('genauth-login')
        return [key, Object.assign(button, Object.fromEntries(shared), own)]
      }),
    )
    const after = [...this.#made.values()]
    for (const button of before) if (!after.includes(button)) button.remove()
    putInOrder(this.#group, after)
    this.#mark()
  }

  #used(target: EventTarget | null): void {
    const { connection } = target as Partial<GenAuthLogin>
    if (target === this.#group || !connection || this.#group.remember === 'off') return
    this.#lastUsed.remember(connection)
    this.#mark()
  }

  #mark(): void {
    const lastUsed = this.#lastUsed
    if (this.#group.remember === 'off') lastUsed.forget()
    const { connection } = lastUsed
    for (const button of this.#group.querySelectorAll('genauth-login')) {
      button.lastUsed = connection !== undefined && button.connection === connection
    }
  }

  get #lastUsed(): LastUsed {
    const { domain, appId } = this.#group.config
    return new LastUsed(domain, appId)
  }
}

/** Moves no button that stands right: it would lose the focus. */
function putInOrder(group: Element, buttons: readonly Element[]): void {
  let last: Element | undefined
  for (const button of buttons) {
    const isBehind =
      !last || last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING
    if (button.parentNode !== group || !isBehind) {
      if (last) last.after(button)
      else group.prepend(button)
    }
    last = button
  }
}

/** Who has mistyped a word looks for a button that is not there. */
function complain(stray: readonly string[], connections: readonly Connection[]): void {
  if (!stray.length) return
  const known = connections.map(({ identifier }) => identifier).join(', ')
  console.error(
    '<genauth-login-group>',
    `only, exclude: expected some of ${known}; got ${stray.join(', ')}`,
  )
}
