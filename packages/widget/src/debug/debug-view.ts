import type { Finding } from '@genauth-login/core/setup'
import { STYLES } from './debug.styles.js'
import { toReport, worstFirst } from './report.js'

/** What the panel shows. */
export interface DebugContent {
  /** `undefined` while they are looked for. */
  readonly findings: readonly Finding[] | undefined
  readonly trace: readonly string[]
  /** Why nothing could be looked for: the settings make no sense. */
  readonly refusal: string | undefined
}

/** The panel as nodes, in a shadow root of its own. English, for developers. */
export class DebugView {
  readonly host = document.createElement('div')
  readonly #heading = create('h2', 'genauth-login')
  readonly #troubles = create('ul')
  readonly #rest = create('ul')
  readonly #trace = create('pre')
  #content: DebugContent = { findings: undefined, trace: [], refusal: undefined }

  constructor() {
    const root = this.host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLES)
    root.adoptedStyleSheets = [sheet]
    const copy = create('button', 'Copy')
    copy.type = 'button'
    copy.addEventListener('click', () => void this.#copy(copy))
    const header = create('header')
    header.append(this.#heading, copy)
    const section = create('section')
    section.setAttribute('aria-label', 'genauth-login, for developers')
    section.append(
      header,
      this.#troubles,
      toDetails('The last login', this.#trace, true),
      toDetails('What else was looked at', this.#rest, false),
    )
    root.append(section)
  }

  show(content: DebugContent): void {
    this.#content = content
    const { findings, trace, refusal } = content
    this.#heading.textContent = refusal ?? toHeading(findings)
    const sorted = worstFirst(findings ?? [])
    this.#troubles.replaceChildren(...sorted.filter(isTrouble).map(toItem))
    this.#rest.replaceChildren(...sorted.filter((finding) => !isTrouble(finding)).map(toItem))
    this.#trace.textContent = trace.join('\n') || 'None yet.'
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const { findings = [], trace } = this.#content
    await navigator.clipboard.writeText(toReport(findings, trace))
    button.textContent = 'Copied'
  }
}

function toHeading(findings: readonly Finding[] | undefined): string {
  if (!findings) return 'Reading the tenant …'
  const problems = findings.filter(({ status }) => status === 'problem').length
  return problems ? `To mend: ${problems}` : 'Nothing is in the way of a login'
}

function isTrouble({ status }: Finding): boolean {
  return status === 'problem' || status === 'warning'
}

function toItem({ id, title, status, found, fix }: Finding): HTMLLIElement {
  const item = create('li')
  item.dataset.status = status
  item.dataset.id = id
  item.append(create('strong', `${status}: ${title}`), create('p', found))
  if (fix && status !== 'ok') item.append(create('p', fix))
  return item
}

function toDetails(summary: string, content: HTMLElement, isOpen: boolean): HTMLDetailsElement {
  const details = create('details')
  details.open = isOpen
  details.append(create('summary', summary), content)
  return details
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
