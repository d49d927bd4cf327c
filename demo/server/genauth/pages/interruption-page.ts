import { html, type Html } from '../../http/page.js'
import type { Login } from '../hosted/login.js'
import type { User } from '../users.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import type { Messages } from './messages.js'

type Fields = (messages: Messages, user: User) => Html

/** What each page in between asks for. */
const FIELDS: ReadonlyMap<string, { readonly kind: keyof Messages['inBetween']; fields: Fields }> =
  new Map([
    ['agreements', { kind: 'agreements', fields: agreementFields }],
    ['mfa', { kind: 'mfa', fields: mfaFields }],
    ['profile', { kind: 'profile', fields: profileFields }],
  ])

/** The page that a tenant wants seen between the identity source and the answer, if any. */
export function interruptionPage(
  { application, language, path }: Login,
  which: string,
  user: User,
): Html | undefined {
  const page = FIELDS.get(which)
  if (!page) return undefined
  const messages = MESSAGES[language]
  const { title, text, submit } = messages.inBetween[page.kind]
  const body = html`
    <h1>${title}</h1>
    <p class="soft">${text(application.name)}</p>
    <form method="post" action="${path}/continue">
      ${page.fields(messages, user)}
      <button class="button primary">${submit}</button>
    </form>
  `
  return layout({ language, title, body, footer: messages.footer })
}

function agreementFields({ inBetween }: Messages): Html {
  return html`<label class="check">
    <input type="checkbox" name="agreement" required /> ${inBetween.agreements.field}
  </label>`
}

function mfaFields({ inBetween }: Messages): Html {
  return html`
    <label for="code">${inBetween.mfa.field}</label>
    <input
      id="code"
      name="code"
      value="000000"
      inputmode="numeric"
      autocomplete="one-time-code"
      pattern="[0-9]{6}"
      maxlength="6"
      dir="ltr"
      required
    />
  `
}

function profileFields({ inBetween }: Messages, { nickname }: User): Html {
  return html`
    <label for="name">${inBetween.profile.field}</label>
    <input
      id="name"
      name="name"
      value="${nickname}"
      autocomplete="name"
      maxlength="64"
      dir="auto"
      required
    />
  `
}
