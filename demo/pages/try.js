// Reads the tenant that the address bar names, shows what the doctor finds, and the buttons.
import { checkSetup } from '/genauth-setup.js'

const SIGNS = { ok: '✓', warning: '!', problem: '×', unknown: '?' }
const MEANINGS = {
  ok: 'fine',
  warning: 'to look at',
  problem: 'to mend',
  unknown: 'not to be seen from here',
}

const { searchParams: given } = new URL(location.href)
const find = (selector) => document.querySelector(selector)

for (const input of document.querySelectorAll('#tenant input')) {
  if (given.has(input.name)) input.value = given.get(input.name).trim()
}
if (given.has('domain')) {
  const tenant = readTenant()
  showButtons(tenant)
  void show(tenant)
}

/** What the form says. An Authentication Address alone is that of a tenant of GenAuth’s. */
function readTenant() {
  const [domain, appId, connection] = ['domain', 'app-id', 'connection'].map(
    (name) => find(`#${name}`).value,
  )
  const isName = /^[\w-]+$/.test(domain)
  return {
    domain: isName ? `https://${domain}.genauth.ai` : domain,
    appId,
    connection: connection || undefined,
  }
}

/** All of the application’s, or the one that was named. */
function showButtons({ domain, appId, connection }) {
  const element = document.createElement(connection ? 'genauth-login' : 'genauth-login-group')
  element.setAttribute('domain', domain)
  element.setAttribute('app-id', appId)
  if (connection) element.setAttribute('connection', connection)
  find('#buttons').append(element)
}

async function show(tenant) {
  find('#results').hidden = false
  try {
    showFindings(await checkSetup(tenant))
  } catch (error) {
    showRefusal(error)
  }
}

/** The settings make no sense, so that nobody was asked. */
function showRefusal({ reason, message }) {
  find('#results').hidden = true
  const input = find(`#${reason === 'appId' ? 'app-id' : reason}`)
  input?.setAttribute('aria-invalid', 'true')
  input?.setAttribute('aria-describedby', 'refusal')
  find('#refusal').textContent = message
  find('#refusal').hidden = false
}

function showFindings(findings) {
  const isTrouble = ({ status }) => status === 'problem' || status === 'warning'
  const troubles = findings.filter(isTrouble).toSorted(worstFirst)
  showVerdict(findings)
  find('#troubles').append(...troubles.map(toItem))
  find('#rest ul').append(...findings.filter((finding) => !isTrouble(finding)).map(toItem))
  find('#rest').hidden = false
  showAddresses(findings)
}

function worstFirst(one, other) {
  return Number(other.status === 'problem') - Number(one.status === 'problem')
}

function showVerdict(findings) {
  const count = (wanted) => findings.filter(({ status }) => status === wanted).length
  const problems = count('problem')
  const text =
    problems === 0
      ? 'Nothing is in the way of a login'
      : `${problems} ${problems === 1 ? 'thing is' : 'things are'} in the way of a login`
  const counts = ['problem', 'warning', 'ok', 'unknown']
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${MEANINGS[status]}`)
  const verdict = find('#verdict')
  verdict.dataset.status = problems === 0 ? 'ok' : 'problem'
  verdict.querySelector('.sign').textContent = problems === 0 ? SIGNS.ok : SIGNS.problem
  verdict.querySelector('h2').textContent = text
  verdict.querySelector('p').textContent = counts.join(' · ')
  verdict.setAttribute('aria-busy', 'false')
}

function toItem({ id, title, status, found, why, fix }) {
  const item = create('li')
  item.dataset.status = status
  item.dataset.id = id
  const sign = create('span', { className: 'sign', role: 'img', textContent: SIGNS[status] })
  sign.setAttribute('aria-label', MEANINGS[status])
  item.append(sign, create('h3', { textContent: title }), toParagraph('found', found))
  if (status !== 'ok') item.append(toParagraph('why', why))
  if (fix && status !== 'ok') item.append(toParagraph('fix', fix))
  return item
}

/** What stands between backticks is code. */
function toParagraph(className, text) {
  const paragraph = create('p', { className })
  const parts = text.split('`')
  paragraph.append(
    ...parts.map((part, index) => (index % 2 ? create('code', { textContent: part }) : part)),
  )
  return paragraph
}

/** What has to stand, letter by letter, in the consoles of Xiaomi and of GenAuth. */
function showAddresses(findings) {
  const { found, copy } = findings.find(({ id }) => id === 'identity_source_callback')
  const { origin, pathname } = location
  find('.addresses').append(
    ...toAddress('At Xiaomi: Application callback address', copy ?? found),
    ...toAddress('In GenAuth: Login Callback URL, for this page', origin + pathname),
  )
  find('#addresses').hidden = false
}

function toAddress(name, address) {
  const term = create('dt', { textContent: name })
  const definition = create('dd')
  const button = create('button', { type: 'button', textContent: 'Copy' })
  button.setAttribute('aria-label', `Copy ${address}`)
  button.addEventListener('click', async () => {
    await window.navigator.clipboard.writeText(address)
    button.textContent = 'Copied'
  })
  definition.append(create('code', { textContent: address }), button)
  return [term, definition]
}

function create(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties)
}
