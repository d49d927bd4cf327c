const SCRIPT = '<script type="module" src="/genauth-login.js"></script>'

const ATTRIBUTES = [
  'domain',
  'app-id',
  'connection',
  'connection-id',
  'provider',
  'display-name',
  'text',
  'variant',
  'theme',
  'shape',
  'size',
  'icon-only',
  'agreements',
  'last-used',
  'for',
  'route',
  'mode',
  'redirect-uri',
  'response-mode',
  'response',
  'login-uri',
  'handoff',
  'panel',
  'popup-size',
  'scope',
  'issuer',
  'require-issuer',
  'require-signature',
  'timeout-seconds',
  'debug',
  'lang',
  'dir',
]

const element = document.querySelector('genauth-login')
const form = document.querySelector('#attributes')
const { searchParams: wishes } = new URL(location.href)

for (const name of ATTRIBUTES) {
  // An empty parameter takes the attribute away; a missing one leaves it as the page has it.
  if (wishes.get(name) === '') element.removeAttribute(name)
  else if (wishes.has(name)) element.setAttribute(name, wishes.get(name))
  form.append(...createField(name, element.getAttribute(name) ?? ''))
}
form.append(createSubmitButton())
document.querySelector('#markup').textContent = `${SCRIPT}\n${toMarkup(element, '\n  ')}`
await showInstantAsItIs()

/** The button as HTML, and again when its language, its brand or its Display Name has come. */
async function showInstantAsItIs() {
  await customElements.whenDefined('genauth-login')
  await element.updateComplete
  await showInstant()
  const all = { childList: true, characterData: true, attributes: true, subtree: true }
  new MutationObserver(showInstant).observe(element.shadowRoot, all)
}

async function showInstant() {
  const inside = element.getHTML({ serializableShadowRoots: true })
  const outside = toMarkup(element, ' ')
  document.querySelector('#instant').textContent =
    `${SCRIPT}\n${outside.replace('></', () => `>${inside}</`)}`
  const [, style] = /<style>(.*?)<\/style>/s.exec(inside)
  document.querySelector('#style-hash').textContent = await toHash(style)
}

/** What a Content Security Policy names a style element by. */
async function toHash(style) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}

function createField(name, value) {
  const label = document.createElement('label')
  label.htmlFor = `attribute-${name}`
  label.textContent = name
  const input = document.createElement('input')
  Object.assign(input, { id: label.htmlFor, name, value, autocomplete: 'off', spellcheck: false })
  return [label, input]
}

function createSubmitButton() {
  const button = document.createElement('button')
  button.textContent = 'Use these'
  return button
}

function toMarkup({ localName, attributes }, separator) {
  const written = [...attributes].map(
    ({ name, value }) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  const end = separator === ' ' ? '' : '\n'
  return `<${localName}${separator}${written.join(separator)}${end}></${localName}>`
}
