import type { Chosen } from '../chosen.js'
import type { Recipe, Seen } from './code.js'

/** A server that writes the button into its pages, and their policy. */
export function toServed({ attributes }: Chosen, { language }: Seen): Recipe {
  const code = `import { contentSecurityPolicy, renderLogin } from '@genauth-login/widget/server'

const attributes = ${JSON.stringify(attributes, null, 2)}

/** The button, painted with the page and before any script. */
export const login = await renderLogin(attributes, { language: ${JSON.stringify(language)} })

/** Header of that page. */
export const policy = await contentSecurityPolicy(attributes, { rendered: true })
`
  const install = 'npm install @genauth-login/widget @lit-labs/ssr'
  return { name: 'Server', install, files: [{ name: 'login.mjs', code }] }
}
