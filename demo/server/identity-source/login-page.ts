import type { Context } from 'koa'
import { html } from '../http/page.js'
import type { Application } from './application.js'
import { sendInLayout } from './page.js'

/** The page on which a person says who they are, and whether the application may know. */
export function sendLoginPage(ctx: Context, { source, name }: Application): void {
  sendInLayout(ctx, {
    source,
    // Browsers hold a form's redirects to this list too, and the last one leads on to GenAuth and
    // the site behind it.
    allowed: { 'form-action': ['*'] },
    body: (messages, language) => html`
      <h1>${messages.title(source.name[language])}</h1>
      <p class="intro">${messages.intro(name)}</p>
      <form method="post" action="${ctx.url}">
        <label for="source-account">${messages.account}</label>
        <input
          id="source-account"
          name="account"
          value="alex"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          maxlength="64"
          aria-describedby="hint"
          required
        />
        <p id="hint" class="hint">${messages.hint(source.name[language])}</p>
        <button id="source-login" name="decision" value="login" class="primary">
          ${messages.login}
        </button>
        <button id="source-cancel" name="decision" value="cancel" formnovalidate>
          ${messages.cancel}
        </button>
      </form>
    `,
  })
}
