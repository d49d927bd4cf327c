// A plain button for what has none of its own.
import { dispatchOutcome } from './outcome.js'

/** Puts the page's button into the page; a click runs `login`. */
export function addButton(login) {
  const button = document.createElement('button')
  button.textContent = 'Sign in'
  button.onclick = () => dispatchOutcome(button, login)
  document.body.append(button)
  performance.mark('ready')
  return button
}
