// The floor with everything done before the click that can be: the lower bound of latency.
import { addButton } from '../support/button.js'
import { createRequest } from './request.js'
import { loginPrepared } from './login.js'

const settings = {
  issuer: 'https://floor-prepared.op.test',
  clientId: 'app',
  redirectUri: `${location.origin}/callback`,
}
let request
const button = addButton(() => loginPrepared(settings, request))
button.onpointerenter = async () => (request ??= await createRequest(settings))
