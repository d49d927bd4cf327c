// Our element as an application takes it from npm.
import '@genauth-login/widget'
import { markReady } from '../support/ready.js'

void markReady('genauth-login')
