// A page of somebody's, as the configurator around it wishes it to be.

const HOSTS = {
  plain: '/preview-plain.css',
  bootstrap: '/host-pages/bootstrap.css',
  tailwind: '/host-pages/tailwind.css',
  careless: '/preview-careless.css',
}

const element = document.querySelector('genauth-login')
const outcome = document.querySelector('#outcome')
const sheet = new window.CSSStyleSheet()
document.adoptedStyleSheets = [sheet]

window.addEventListener('message', ({ origin, source, data }) => {
  if (origin === location.origin && source === window.parent && data.type === 'look')
    show(data.look)
})
window.parent.postMessage({ type: 'preview-ready' }, location.origin)

await window.customElements.whenDefined('genauth-login')
const changes = new window.MutationObserver(tellButton)
changes.observe(element.shadowRoot, { subtree: true, childList: true, attributes: true })

/** The button as it is now, for a page that has it in its HTML. */
function tellButton() {
  const html = element.getHTML({ serializableShadowRoots: true })
  window.parent.postMessage({ type: 'preview-button', html }, location.origin)
}

function show({ attributes, css, host, scheme, dir, lang }) {
  const root = document.documentElement
  Object.assign(root, { lang, dir })
  root.style.colorScheme = scheme
  root.dataset.host = host
  root.dataset.bsTheme = scheme
  const link = document.querySelector('#host')
  if (link.getAttribute('href') !== HOSTS[host]) link.setAttribute('href', HOSTS[host])
  sheet.replaceSync(css)
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes)) element.removeAttribute(name)
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}

element.addEventListener('genauth-before-login', () => say(''))
element.addEventListener('genauth-success', ({ result: { claims } }) =>
  say(`Logged in as ${claims.nickname ?? claims.name ?? claims.sub}.`),
)
element.addEventListener('genauth-code', () => say('The code for your back end has come.'))
for (const type of ['genauth-error', 'genauth-cancel'])
  element.addEventListener(type, ({ error }) => say(`${error.code}: ${error.message}`))

function say(text) {
  outcome.textContent = text
}
