import type { Chosen } from '../chosen.js'
import { indented, toAttributes, toOutcome } from './attributes.js'
import type { Recipe } from './code.js'

const SCRIPT = '<script type="module" src="/genauth-login.js"></script>'

/** What is inside the page's style and script elements, as a policy's hashes are made of them. */
export function inlineParts(chosen: Chosen): { style: string; script: string } {
  const { event, given, shown } = toOutcome(chosen.set)
  const style = chosen.css && `\n${indented(chosen.css, '  ')}\n`
  const script = `
  const login = document.querySelector('genauth-login')
  login.addEventListener('genauth-${event}', ({ ${given} }) => console.log(${shown}))
  login.addEventListener('genauth-error', ({ error }) => console.error(error.code))
`
  return { style, script }
}

/** A page's HTML. The script makes the button. */
export function toHtml(chosen: Chosen): Recipe {
  const element = `<genauth-login\n${toAttributes(chosen.set, '  ')}></genauth-login>`
  return { name: 'HTML', files: [{ name: 'login.html', code: withParts(chosen, element) }] }
}

/** An element with what belongs to it. */
export function withParts(chosen: Chosen, element: string): string {
  const { style, script } = inlineParts(chosen)
  const head = style ? [SCRIPT, `<style>${style}</style>`] : [SCRIPT]
  return [...head, '', element, '', `<script type="module">${script}</script>`].join('\n')
}
