import { register } from '@teamhanko/hanko-elements'
import { addButton } from '../../pages/support/button.js'

await register('https://hanko.op.test')
addButton(() => document.body.append(document.createElement('hanko-auth')))
