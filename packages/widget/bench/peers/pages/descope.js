import '@descope/web-component'
import { addButton } from '../../pages/support/button.js'

await customElements.whenDefined('descope-wc')
addButton(() => {
  const element = document.createElement('descope-wc')
  element.setAttribute('project-id', 'P2ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  element.setAttribute('flow-id', 'sign-up-or-in')
  element.setAttribute('base-url', 'https://descope.op.test')
  document.body.append(element)
})
