// Every page that is measured, in the order of the tables. A page is one button, as small as its
// library allows; what has no button of its own gets a plain one.

/**
 * @typedef {object} Page
 * @property {string} id Also the host of its provider: `https://{id}.op.test`.
 * @property {string} label How the tables name it.
 * @property {string} [entry] Module that is bundled for it, relative to `bench`. Without one the
 *   page has no script, or the script file as it is published.
 * @property {string} [tag] The element it shows. Without one the entry makes a button itself.
 * @property {boolean} [inHtml] The button is in the HTML as a declarative shadow root.
 * @property {boolean} [hasLogin] A whole popup login can be measured here.
 * @property {boolean} [loginOnly] Measured for its login alone.
 * @property {string} [vendor] Whose paths its provider has, see `servers/provider/issuers.mjs`.
 * @property {string} [callback] Module that its redirect page runs, relative to `bench`.
 */

/** @type {readonly Page[]} */
export const references = [
  { id: 'empty', label: 'empty page' },
  {
    id: 'floor',
    label: 'floor: plain element + PKCE',
    entry: 'pages/floor/element.js',
    tag: 'floor-login',
    hasLogin: true,
  },
  {
    id: 'floor-html',
    label: 'floor, button in the HTML',
    entry: 'pages/floor/element.js',
    tag: 'floor-login',
    inHtml: true,
  },
  {
    id: 'floor-prepared',
    label: 'floor, PKCE ready before the click',
    entry: 'pages/floor/prepared.js',
    hasLogin: true,
    loginOnly: true,
  },
  { id: 'lit', label: 'bare Lit button', entry: 'pages/lit/element.js', tag: 'lit-button' },
  {
    id: 'looks',
    label: 'Lit with our looks, no logic',
    entry: 'pages/lit/looks.js',
    tag: 'lit-looks',
  },
  {
    id: 'lit-oauth4webapi',
    label: 'Lit + oauth4webapi',
    entry: 'pages/lit/login-element.js',
    tag: 'lit-login',
    hasLogin: true,
  },
]

/** @type {readonly Page[]} */
export const ours = [
  { id: 'ours-tag', label: '**ours, script tag**', tag: 'genauth-login', hasLogin: true },
  { id: 'ours-html', label: '**ours, in the HTML**', tag: 'genauth-login', inHtml: true },
  {
    id: 'ours-npm',
    label: '**ours, npm**',
    entry: 'pages/ours/npm.js',
    tag: 'genauth-login',
    hasLogin: true,
  },
  { id: 'ours-core', label: '**ours, core alone**', entry: 'pages/ours/core.js', hasLogin: true },
].map((page) => ({ ...page, vendor: 'genauth' }))

/** @type {readonly Page[]} */
export const peers = [
  { id: 'keycloak', label: 'keycloak-js (redirect only)', vendor: 'keycloak' },
  { id: 'logto', label: '@logto/browser (redirect only)', vendor: 'logto' },
  {
    id: 'oidc-client-ts',
    label: 'oidc-client-ts',
    callback: 'peers/pages/oidc-client-ts.js',
    hasLogin: true,
  },
  { id: 'supabase', label: '@supabase/auth-js', vendor: 'supabase', hasLogin: true },
  { id: 'firebase', label: 'firebase/auth' },
  { id: 'authing', label: '@authing/web', vendor: 'genauth', hasLogin: true },
  { id: 'okta', label: '@okta/okta-auth-js', vendor: 'okta', hasLogin: true },
  { id: 'hanko', label: '@teamhanko/hanko-elements' },
  { id: 'descope', label: '@descope/web-component' },
  { id: 'auth0', label: '@auth0/auth0-spa-js', vendor: 'auth0', hasLogin: true },
  {
    id: 'msal',
    label: '@azure/msal-browser',
    callback: 'peers/pages/msal-callback.js',
    hasLogin: true,
  },
].map((page) => ({ ...page, entry: `peers/pages/${page.id}.js` }))

export const pages = [...references, ...ours, ...peers]

/** @throws {Error} When there is no such page. */
export function pageOf(id) {
  const page = pages.find((candidate) => candidate.id === id)
  if (!page) throw new Error(`Expected one of ${pages.map((page) => page.id)}, got ${id}`)
  return page
}
