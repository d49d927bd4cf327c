import type { Parameter } from './step.js'

const ABOUT: Readonly<Record<string, string>> = {
  client_id: 'App ID: which application asks.',
  redirect_uri: 'Where the answer may go. Registered as Login Callback URL, letter by letter.',
  response_type: 'What is asked for: a code, which is worth nothing without the verifier.',
  response_mode: 'How the answer comes back: as a message, in the query or in the fragment.',
  scope: 'What the tokens are to be good for.',
  state: 'Random. Ties the answer to this very login: another one is refused (CSRF).',
  nonce: 'Random. Must be in the ID token: one from another login is refused (replay).',
  code_challenge: 'SHA-256 of a secret that stays in this page (PKCE).',
  code_challenge_method: 'How the challenge was made.',
  code: 'Authorization code: of use once, within a minute or so, and only with the verifier.',
  iss: 'Who answers (RFC 9207): an answer of another issuer is refused (mix-up).',
  error: 'Why there is no code.',
  error_description: 'The same, for developers.',
  session_state: 'State of the session at GenAuth.',
  connection: 'Unique ID of the identity source connection.',
  ext_idp_conn_id: 'ID of the identity source connection: straight to it, without a choice.',
  lang: 'Language of GenAuth’s pages.',
  prompt: 'Whether GenAuth shows something to somebody who is logged in.',
  login_hint: 'Whom the person is likely to log in as.',
  app_id: 'App ID: which application asks.',
}

/** An address of the trace: the first line is the address, each other one a parameter. */
export function readAddress(where: string): { path: string; parameters: readonly Parameter[] } {
  const [address = '', ...lines] = where.split('\n')
  const path = URL.canParse(address) ? new URL(address).pathname : address
  const parameters = lines.map((line) => {
    const [name = '', ...value] = line.trim().split('=')
    return toParameter(name, value.join('='))
  })
  return { path, parameters }
}

/** Names of parameters, without a value: those of an answer are secret. */
export function readNames(detail: string): readonly Parameter[] {
  return detail
    .split(', ')
    .filter((name) => name !== '')
    .map((name) => toParameter(name, '•••'))
}

/** What a token request carries, in its body. The trace has none of it. */
export const TOKEN_REQUEST: readonly Parameter[] = [
  { name: 'grant_type', value: 'authorization_code', about: 'A code is redeemed.' },
  { name: 'code', value: '•••', about: ABOUT.code ?? '' },
  {
    name: 'code_verifier',
    value: '•••',
    about: 'The secret behind the challenge: only the page that began the login has it (PKCE).',
  },
  { name: 'redirect_uri', value: 'as before', about: 'Must be the same as in the request.' },
  { name: 'client_id', value: 'as before', about: 'No secret: a browser could not keep one.' },
]

function toParameter(name: string, value: string): Parameter {
  return { name, value, about: ABOUT[name] ?? '' }
}
