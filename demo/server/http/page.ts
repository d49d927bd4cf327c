import { html, render } from '@lit-labs/ssr'
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js'
import type { Context } from 'koa'
import { contentSecurityPolicy, type AllowedSources } from './content-security-policy.js'

/** Markup in which every value is escaped: one of Lit's server-only templates. */
export type Html = ReturnType<typeof html>

export { html }

/** Renders a whole document. */
export function toText(page: Html): string {
  return collectResultSync(render(page))
}

/** Answers with a page under a strict policy. */
export function sendPage(ctx: Context, page: Html, allowed: AllowedSources = {}): void {
  ctx.set('content-security-policy', contentSecurityPolicy(allowed))
  ctx.type = 'html'
  ctx.body = toText(page)
}
