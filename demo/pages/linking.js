// Adds identity sources to the account of the person who is signed in, and removes them.
import { GenAuthSession, displayNameOf } from '/genauth-session.js'

const element = document.querySelector('genauth-login')
const session = new GenAuthSession({
  domain: element.getAttribute('domain'),
  appId: element.getAttribute('app-id'),
})
element.addEventListener('genauth-success', ({ result }) => session.start(result))
session.addEventListener('genauth-session-change', () => showWho())

addButton('Add Xiaomi', () => session.link({ connection: 'xiaomi-demo' }))
addButton('Add GitHub', () => session.link({ connection: 'github-demo' }))
addButton('Remove Xiaomi', () => remove('xiaomi'))
addButton('Remove GitHub', () => remove('github'))
addButton('Log out', () => session.logout())

async function remove(provider) {
  const identities = await session.linkedIdentities()
  const identity = identities.find((candidate) => candidate.provider === provider)
  if (identity) await session.unlink(identity)
}

function addButton(name, act) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: name,
  })
  button.addEventListener('click', async () => {
    show('')
    try {
      await act()
      await showIdentities()
      show({ done: name })
    } catch ({ code, reason, message }) {
      show({ code, reason, message })
    }
  })
  document.querySelector('#actions').append(button)
}

async function showWho() {
  const { claims } = session
  const who = claims ? `${displayNameOf(claims) ?? claims.sub} is signed in` : 'Nobody is signed in'
  document.querySelector('#signed-in').textContent = who
  await showIdentities()
}

async function showIdentities() {
  const identities = session.claims ? await session.linkedIdentities() : []
  const items = identities.map(({ provider }) =>
    Object.assign(document.createElement('li'), { textContent: provider }),
  )
  document.querySelector('#identities').replaceChildren(...items)
}

function show(outcome) {
  const shown = document.querySelector('#outcome-of-action')
  shown.textContent = outcome && JSON.stringify(outcome, null, 2)
  shown.hidden = !outcome
}
