import { UserManager } from 'oidc-client-ts'
import { APP_ID, ISSUER, PAGE } from './support/provider.js'
import { play } from './support/play.js'

const manager = new UserManager({ authority: ISSUER, client_id: APP_ID, redirect_uri: PAGE })
void play({ start: () => manager.signinRedirect(), finish: () => manager.signinCallback() })
