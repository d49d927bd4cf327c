// Keeps the person of this page logged in. `store`, `renew-before-ms` and `check-on-focus` can be
// chosen in the address bar.
import { GenAuthSession, displayNameOf } from '/genauth-session.js'

const { searchParams: wishes } = new URL(location.href)
const element = document.querySelector('genauth-login')
for (const name of ['domain', 'issuer', 'route', 'scope']) {
  if (wishes.has(name)) element.setAttribute(name, wishes.get(name))
}

const session = new GenAuthSession({
  domain: element.getAttribute('domain'),
  issuer: element.getAttribute('issuer') ?? undefined,
  appId: element.getAttribute('app-id'),
  scope: element.getAttribute('scope'),
  store: wishes.get('store') ?? 'local',
  renewBeforeMs: wishes.has('renew-before-ms') ? Number(wishes.get('renew-before-ms')) : undefined,
  checkOnFocus: wishes.has('check-on-focus'),
})

element.addEventListener('genauth-success', ({ result }) => session.start(result))
session.addEventListener('genauth-session-change', ({ change, fromOtherTab }) => {
  addChange(fromOtherTab ? `${change}, in another tab` : change)
  showWho()
})

const ACTIONS = {
  'Who am I?': () => session.getUser(),
  'Get the access token': async () => ({
    'access token, as a hash': await hash(await session.getAccessToken()),
  }),
  'Get 50 at once': async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, () => session.getAccessToken()))
    return { 'access tokens, as hashes': await Promise.all([...new Set(tokens)].map(hash)) }
  },
  'Renew now': async () => ({ renewed: (await session.renew()) ?? true }),
  'Renew silently': async () => ({ renewed: (await session.renewSilently()) ?? true }),
  'Still logged in at GenAuth?': async () => ({ 'signed in': await session.check() }),
  'Log out here': () => session.logout(),
  'Log out at GenAuth': () => session.logout({ endSession: 'redirect' }),
  'Log out in a window': () => session.logout({ endSession: 'popup' }),
}

for (const [name, act] of Object.entries(ACTIONS)) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: name,
  })
  button.addEventListener('click', async () => {
    show('')
    try {
      show(await act())
    } catch ({ code, reason, oauthError, message }) {
      show({ code, reason, oauthError, message })
    }
  })
  document.querySelector('#actions').append(button)
}

const back = session.handleLogoutCallback()
if (back) addChange(back.error ? `back from GenAuth: ${back.error.code}` : 'back from GenAuth')
showWho()

function showWho() {
  const { claims } = session
  const who = claims ? `${displayNameOf(claims) ?? claims.sub} is signed in` : 'Nobody is signed in'
  document.querySelector('#signed-in').textContent = who
}

function addChange(text) {
  document
    .querySelector('#changes')
    .append(Object.assign(document.createElement('li'), { textContent: text }))
}

function show(outcome) {
  const shown = document.querySelector('#outcome-of-action')
  shown.textContent = outcome && JSON.stringify(outcome, null, 2)
  shown.hidden = !outcome
}

// Raw tokens are never shown.
async function hash(token) {
  const bytes = new Uint8Array(
    await window.crypto.subtle.digest('SHA-256', new window.TextEncoder().encode(token)),
  )
  return Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
