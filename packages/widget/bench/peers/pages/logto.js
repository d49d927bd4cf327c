import LogtoClient from '@logto/browser'
import { addButton } from '../../pages/support/button.js'

const client = new LogtoClient({ endpoint: 'https://logto.op.test', appId: 'app' })
addButton(() => client.signIn({ redirectUri: `${location.origin}/callback` }))
