import { PROVIDERS } from '@genauth-login/core/providers'
import { html, render } from 'lit'
import { toAdvice } from './advice.js'
import { checkOptions } from './check.js'
import { toChosen } from './chosen.js'
import { toCodeTabs } from './code-tabs.js'
import { toControl } from './controls.js'
import { find } from './find.js'
import { toFindings } from './findings.js'
import { ofTenant, toGroups } from './groups.js'
import { loadManifest } from './manifest.js'
import { showIn, toLook } from './preview.js'
import { State } from './state.js'
import { toPartControl, toPropertyControl } from './style-controls.js'
import { readTenant, toConnection, type Reading } from './tenant.js'
import { toViewControls, VIEW_DEFAULTS } from './view-controls.js'

const frame = find('iframe', HTMLIFrameElement)
const place = (selector: string) => find(selector, HTMLElement)
const manifest = await loadManifest()
const { options, properties, parts } = manifest
const groups = toGroups(options)
const state = new State(new URL(location.href), {
  domain: place('main').dataset.domain ?? '',
  'app-id': 'demo-app',
  connection: 'xiaomi-demo',
  site: new URL('/preview.html', location.href).href,
  code: 'html',
  ...VIEW_DEFAULTS,
})

let reading: Reading | undefined
let asked = ''
/** The application that the connection was chosen for. */
let application = toApplication()
/** The preview's button, as HTML. */
let button = ''

function show(): void {
  const faults = checkOptions(options, state)
  const chosen = toChosen(manifest, state)
  const words = {
    provider: PROVIDERS.flatMap(({ id }) => id ?? []),
    connection: reading?.connections?.map(({ identifier }) => identifier) ?? [],
  }
  const toControls = (group: typeof options) =>
    group.map((option) => toControl(option, state, words, faults.get(option.name)))
  render(toControls(ofTenant(options)), place('#tenant-controls'))
  render(
    groups.map(
      ({ title, options }, index) =>
        html`<details ?open=${index === 0}>
          <summary>${title}</summary>
          ${toControls(options)}
        </details>`,
    ),
    place('#option-controls'),
  )
  render(
    properties.map((each) => toPropertyControl(each, state)),
    place('#property-controls'),
  )
  render(
    parts.map((each) => toPartControl(each, state)),
    place('#part-controls'),
  )
  render(toViewControls(state), place('#view-controls'))
  render(toCodeTabs(state, chosen, button), place('#code-tabs'))
  render(toFindings(reading), place('#findings'))
  render(toAdvice(state, chosen, button, reading), place('#advice'))
  frame.dataset.width = state.get('view-width')
  showIn(frame, toLook(chosen, state))
}

/** Asks the tenant anew where another one is named. */
async function read(): Promise<void> {
  const names = ['domain', 'app-id', 'connection', 'site', 'redirect-uri']
  const question = JSON.stringify(state.chosen(names))
  if (question === asked) return
  asked = question
  reading = undefined
  const answer = await readTenant(state)
  if (question !== asked) return
  reading = answer
  if (application !== toApplication()) fillIn(answer)
  show()
}

function fillIn(answer: Reading): void {
  if (answer.connections?.length) application = toApplication()
  const connection = toConnection(state, answer)
  if (connection !== undefined) state.set('connection', connection)
}

function toApplication(): string {
  return JSON.stringify([state.get('domain'), state.get('app-id')])
}

function update(): void {
  void read()
  show()
}

state.addEventListener('change', update)
addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown; html?: string }>) => {
  if (source !== frame.contentWindow) return
  if (data.type === 'preview-button') button = data.html ?? ''
  show()
})
const site = find('#site', HTMLInputElement)
site.value = state.get('site')
site.addEventListener('input', () => state.set('site', site.value.trim()))
update()
frame.src = '/preview.html'
