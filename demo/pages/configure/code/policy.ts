import { contentSecurityPolicy } from '@genauth-login/widget/server'
import type { Chosen } from '../chosen.js'
import { inlineParts } from './html.js'

/** The Content Security Policy of the page that has the HTML as it is shown, and nothing more. */
export async function toPolicy(chosen: Chosen): Promise<string> {
  const policy = await contentSecurityPolicy(chosen.attributes)
  const { style, script } = inlineParts(chosen)
  const withScript = allow(policy, 'script-src', await toHash(script))
  return style ? allow(withScript, 'style-src', await toHash(style)) : withScript
}

function allow(policy: string, directive: string, source: string): string {
  const directives = policy.split('; ')
  const isThere = directives.some((each) => each.startsWith(`${directive} `))
  const all = isThere ? directives : [...directives, directive]
  return all
    .map((each) => (each.split(' ')[0] === directive ? `${each} ${source}` : each))
    .join('; ')
}

/** What a policy names the text of an element by. */
async function toHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
