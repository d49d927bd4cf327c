import { GenAuthLogin } from '@genauth-login/widget'
import { PROVIDERS } from '@genauth-login/core/providers'
import { html, nothing, render } from 'lit'
import type { TemplateResult } from 'lit'
import { find } from '../configure/find.js'
import { toDiagram, type Names } from './diagram.js'
import { Recorder } from './recorder.js'
import type { Step } from './step.js'

/** What the page's address may set. */
const SETTINGS = [
  'domain',
  'app-id',
  'connection',
  'connection-id',
  'provider',
  'mode',
  'route',
  'response',
  'response-mode',
  'redirect-uri',
  'scope',
  'lang',
]

const element = find('genauth-login', GenAuthLogin)
const diagram = find('#diagram', HTMLElement)
const verdict = find('#verdict', HTMLElement)

const source = PROVIDERS.find(({ id }) => id === (element.provider || 'xiaomi'))?.name ?? 'Xiaomi'
const names: Names = {
  page: 'Page',
  widget: 'Widget',
  window: 'Window',
  genauth: 'GenAuth',
  source,
}

// Before the element is set: a login that has come back begins as soon as it is.
const recorder = new Recorder(element, source, show)
const { searchParams: wishes } = new URL(location.href)
for (const name of SETTINGS) {
  const value = wishes.get(name)
  if (value) element.setAttribute(name, value)
}
show()

function show(): void {
  const { steps } = recorder
  verdict.dataset.status = toStatus(steps)
  render(toVerdict(steps), verdict)
  render(steps.length ? toDiagram(steps, names) : nothing, diagram)
}

function toStatus(steps: readonly Step[]): string {
  const last = steps.at(-1)
  if (last?.to !== 'page') return 'unknown'
  return last.kind === 'failed' ? 'problem' : 'ok'
}

function toVerdict(steps: readonly Step[]): TemplateResult | string {
  const hasBegun = steps.some(({ from, to }) => from === 'page' || to === 'page')
  if (!hasBegun) return 'Click the button: each step is drawn as it happens.'
  const last = steps.at(-1)
  if (last?.to !== 'page') return 'A login is on its way …'
  const checks = steps.filter(({ kind }) => kind === 'check').length
  if (last.kind !== 'failed') return `Logged in: ${steps.length} steps, ${checks} checks passed.`
  const [, code = ''] = last.title.split(': ')
  return html`Not logged in: <a href="/docs/errors#${code}">${code}</a>, after ${checks} passed
    checks.`
}
