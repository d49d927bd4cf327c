import type { Context } from 'koa'
import { html } from '../http/page.js'
import type { Problem } from './messages.js'
import { sendInLayout } from './page.js'

export function sendErrorPage(ctx: Context, status: number, problem: Problem): void {
  ctx.status = status
  sendInLayout(ctx, {
    body: (messages) =>
      html`<h1>${messages.failure}</h1>
        <p class="intro">${messages.problems[problem]}</p>`,
  })
}
