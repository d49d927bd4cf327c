import type { Chosen } from '../chosen.js'
import { toAttributes } from './attributes.js'
import type { Recipe, Seen } from './code.js'
import { withParts } from './html.js'

/** A page's HTML with the button in it, painted before any script, for a site without a server. */
export function toStatic(chosen: Chosen, { button }: Seen): Recipe {
  const tag = `<genauth-login\n${toAttributes(chosen.set, '  ')}>`
  const code = withParts(chosen, `${tag}${button}</genauth-login>`)
  return { name: 'Static HTML', files: [{ name: 'login.html', code }] }
}
