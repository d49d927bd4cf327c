// Run by Node: puts jsdom or happy-dom in the place of a browser, as unit tests do, and lives a whole
// life of the elements there, made-up logins included. Writes what it has seen.
const [, , name] = process.argv

async function createWindow() {
  const options = { url: 'https://site.example/' }
  if (name === 'happy-dom') {
    const { Window } = await import('happy-dom')
    return new Window(options)
  }
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const virtualConsole = new VirtualConsole()
  virtualConsole.on('jsdomError', (error) => console.error(error))
  return new JSDOM('<!doctype html>', { ...options, virtualConsole }).window
}

const OWN = ['Event', 'EventTarget', 'MessageEvent', 'navigator']

const window = await createWindow()
for (const key of Object.getOwnPropertyNames(window)) {
  if (key in globalThis && !OWN.includes(key)) continue
  Object.defineProperty(globalThis, key, { value: window[key], configurable: true, writable: true })
}
for (const key of [
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'getComputedStyle',
]) {
  globalThis[key] = window[key].bind(window)
}
Object.assign(globalThis, { window: globalThis, self: globalThis, top: globalThis })

await import('@genauth-login/widget')
const { mockLogins } = await import('@genauth-login/widget/mock')

const settings = {
  domain: 'https://my-app.genauth.ai',
  appId: 'app',
  connectionId: 'x',
  displayName: 'X',
}
const button = Object.assign(document.createElement('genauth-login'), settings)
const group = Object.assign(document.createElement('genauth-login-group'), { only: 'x' }, settings)
const form = document.createElement('form')
form.append(button, group)
document.body.append(form)
await button.updateComplete
await group.updateComplete
button.disabled = true
button.required = true
button.setAttribute('aria-label', 'Log in')
await button.updateComplete
const label = button.shadowRoot.querySelector('[part=label]').textContent
const { ariaLabel, disabled } = {
  ariaLabel: button.shadowRoot.querySelector('button').getAttribute('aria-label'),
  disabled: button.shadowRoot.querySelector('button').disabled,
}
form.remove()
await button.updateComplete
const { state } = button

const connections = [{ id: 'x', identifier: 'x', provider: 'xiaomi', displayName: 'X' }]
const logins = mockLogins({ person: { name: 'Mia' }, connections })
const mocked = Object.assign(document.createElement('genauth-login'), settings)
document.body.append(mocked)
await mocked.updateComplete
mocked.shadowRoot.querySelector('button').click()
const { claims } = await mocked.whenFinished
logins.next({ error: 'popup_closed' })
const { code } = await mocked.login().catch((error) => error)
console.log(JSON.stringify({ label, ariaLabel, disabled, state, name: claims.name, code }))
process.exit()
