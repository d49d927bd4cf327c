// Shows the header that a page with this element needs.
import { contentSecurityPolicy } from '/genauth-policy.js'

const element = document.querySelector('genauth-login')
const { elements } = document.querySelector('#policy-options')

async function show() {
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  )
  const policy = await contentSecurityPolicy(attributes, {
    scripts: elements.scripts.value || undefined,
    nonce: elements.nonce.value || undefined,
    rendered: elements.rendered.checked,
    silentRenewal: elements.silentRenewal.checked,
  })
  document.querySelector('#policy').textContent = `Content-Security-Policy: ${policy}`
}

elements.scripts.form.addEventListener('input', show)
elements.scripts.form.addEventListener('submit', (event) => event.preventDefault())
// The attributes come from the address, by the script of the page.
new MutationObserver(show).observe(element, { attributes: true })
await show()
