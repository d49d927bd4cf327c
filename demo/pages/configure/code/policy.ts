import { contentSecurityPolicy } from '@genauth-login/widget/server'
import type { Chosen } from '../chosen.js'
import { inlineParts } from './html.js'

/**
 * The Content Security Policy of the page that has the HTML as it is shown, and nothing more.
 *
 * @param button The button as it is in that HTML. Empty where the script makes it.
 */
export async function toPolicy(chosen: Chosen, button: string): Promise<string> {
  const policy = await contentSecurityPolicy(chosen.attributes)
  const { style, script } = inlineParts(chosen)
  const sources = await Promise.all([style, ...stylesIn(button)].filter(Boolean).map(toHash))
  const withScript = allow(policy, 'script-src', await toHash(script))
  return sources.reduce((all, source) => allow(all, 'style-src', source), withScript)
}

/** What is in the style elements of HTML. */
function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)
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
