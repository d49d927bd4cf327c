// Shows how each login on this page ends. Raw tokens are never shown.

/** Claims that are points in time, in seconds since 1970. */
const TIMES = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at'])

const outcome = document.createElement('section')
outcome.id = 'outcome'
outcome.setAttribute('aria-live', 'polite')
const card = create('div', { id: 'person' })
const failure = create('p', { id: 'failure', hidden: true })
const code = create('code', { id: 'error' })
const message = create('span', { id: 'error-message' })
const json = create('pre', { id: 'result', tabIndex: 0, hidden: true })
failure.append(code, ' ', message)
outcome.append(card, failure, json)
document.querySelector('main').append(outcome)

for (const element of document.querySelectorAll('genauth-login, genauth-login-group')) {
  element.addEventListener('genauth-before-login', clear)
  element.addEventListener('genauth-success', ({ result }) => showResult(result))
  element.addEventListener('genauth-error', ({ error }) => showError(error))
  element.addEventListener('genauth-cancel', ({ error }) => showError(error))
}

function clear() {
  for (const part of [card, code, message, json]) part.replaceChildren()
  failure.hidden = true
  json.hidden = true
}

function showError(error) {
  clear()
  code.textContent = error.code
  code.dataset.reason = error.reason ?? ''
  message.textContent = error.message
  failure.hidden = false
}

function showResult(result) {
  const { claims, connection, scope, expiresAt, signatureVerified, agreements } = result
  clear()
  const facts = {
    connection,
    expires: expiresAt && createTime(expiresAt),
    scope,
    'signature checked': signatureVerified ? 'yes' : 'no',
    'agreed to': agreements.length ? agreements.join(', ') : undefined,
    ...toReadable(claims),
  }
  card.append(createHeading(claims, connection), createList(facts))
  json.textContent = JSON.stringify(
    { claims, connection, scope, expiresAt, signatureVerified, agreements },
    null,
    2,
  )
  json.hidden = false
}

function createHeading({ name, nickname, sub, picture }, connection) {
  // A person of a social identity source often has a nickname alone.
  const shownName = name || nickname || sub
  const heading = create('div', { className: 'person' })
  const words = create('div')
  words.append(
    create('strong', { textContent: shownName }),
    create('span', { textContent: `signed in with ${connection ?? 'GenAuth'}` }),
  )
  heading.append(createPicture(picture, shownName), words)
  return heading
}

function createPicture(picture, name) {
  const initial = create('span', {
    className: 'picture',
    ariaHidden: 'true',
    textContent: [...name][0] ?? '',
  })
  if (typeof picture !== 'string') return initial
  const image = create('img', { className: 'picture', alt: '', src: picture })
  image.addEventListener('error', () => image.replaceWith(initial))
  return image
}

function toReadable(claims) {
  const entries = Object.entries(claims).map(([name, value]) => {
    const date = TIMES.has(name) && new Date(value * 1000)
    // What is no point in time is shown as it is.
    if (date && !isNaN(date)) return [name, createTime(date)]
    return [name, typeof value === 'object' ? JSON.stringify(value) : value]
  })
  return Object.fromEntries(entries)
}

function createTime(date) {
  return create('time', { dateTime: date.toISOString(), textContent: date.toLocaleString() })
}

function createList(facts) {
  const list = create('dl')
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === null) continue
    const definition = create('dd')
    definition.append(value)
    list.append(create('dt', { textContent: name }), definition)
  }
  return list
}

function create(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties)
}
