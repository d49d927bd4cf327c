import type { Context } from 'koa'
import { html } from '../http/page.js'
import type { XiaomiApplication } from './application.js'
import { sendInLayout } from './page.js'

/** The page on which a person says who they are, and whether the application may know. */
export function sendLoginPage(ctx: Context, application: XiaomiApplication): void {
  sendInLayout(ctx, {
    // Browsers hold a form's redirects to this list too, and the last one leads on to GenAuth and
    // the site behind it.
    allowed: { 'form-action': ['*'] },
    body: (messages) => html`
      <h1>${messages.title}</h1>
      <p class="intro">${messages.intro(application.name)}</p>
      <form method="post" action="${ctx.url}">
        <label for="xiaomi-account">${messages.account}</label>
        <input
          id="xiaomi-account"
          name="account"
          value="mi-fan"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          maxlength="64"
          aria-describedby="hint"
          required
        />
        <p id="hint" class="hint">${messages.hint}</p>
        <button id="xiaomi-login" name="decision" value="login" class="primary">
          ${messages.login}
        </button>
        <button id="xiaomi-cancel" name="decision" value="cancel" formnovalidate>
          ${messages.cancel}
        </button>
      </form>
    `,
  })
}
