// A page that was written for @authing/web, with a button for each thing that it can do.
import { Authing } from '@authing/web'

const here = location.origin + location.pathname
const authing = new Authing({
  domain: '{{domain}}',
  appId: 'demo-app',
  userPoolId: '65f2a0c4d1b7e93a5c08f614',
  redirectUri: here,
  logoutRedirectUri: here,
})

const nicknameOf = (state) => state && state.parsedIdToken.nickname
const actions = {
  'Log in by popup': async () => ({ nickname: nicknameOf(await authing.loginWithPopup()) }),
  'Log in by redirect': async () => authing.loginWithRedirect({ customState: 'from the menu' }),
  'Login state': async () => ({ nickname: nicknameOf(await authing.getLoginState()) }),
  'User info': async () => ({ nickname: (await authing.getUserInfo()).nickname }),
  'Log out': async () => authing.logoutWithRedirect(),
}

async function run(action) {
  const shown = document.querySelector('#outcome-of-action')
  shown.textContent = ''
  try {
    shown.textContent = JSON.stringify((await action()) ?? {})
  } catch ({ message }) {
    shown.textContent = JSON.stringify({ message })
  }
}

for (const [name, action] of Object.entries(actions)) {
  const button = Object.assign(document.createElement('button'), { textContent: name })
  button.addEventListener('click', () => run(action))
  document.querySelector('main').append(button)
}

if (authing.isRedirectCallback()) {
  run(async () => ({ nickname: nicknameOf(await authing.handleRedirectCallback()) }))
}
