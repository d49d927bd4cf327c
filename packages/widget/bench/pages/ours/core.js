// Core alone, with a plain button.
import { GenAuthClient } from '@genauth-login/core'
import { addButton } from '../support/button.js'

const client = new GenAuthClient({
  domain: 'https://ours-core.op.test',
  appId: 'app',
  redirectUri: `${location.origin}/callback`,
  route: 'hosted',
  displayName: 'Sign in',
})
addButton(() => client.loginWithPopup())
void client.prepare()
