import { renderLogin, styleHash } from '/genauth-snippet.js'

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
  'scope',
  'issuer',
  'require-issuer',
  'require-signature',
  'timeout-seconds',
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
document.querySelector('#markup').textContent = toMarkup(element)
await showInstant()

async function showInstant() {
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  )
  const { lang } = document.documentElement
  document.querySelector('#instant').textContent =
    `${SCRIPT}\n${await renderLogin(attributes, { language: lang })}`
  document.querySelector('#style-hash').textContent = await styleHash(attributes)
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

function toMarkup({ localName, attributes }) {
  const written = [...attributes].map(
    ({ name, value }) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return `${SCRIPT}\n<${localName}\n  ${written.join('\n  ')}\n></${localName}>`
}
