import Keycloak from 'keycloak-js'
import { addButton } from '../../pages/support/button.js'

const client = new Keycloak({ url: 'https://keycloak.op.test', realm: 'r', clientId: 'app' })
void client.init({ redirectUri: `${location.origin}/callback` })
addButton(() => client.login())
