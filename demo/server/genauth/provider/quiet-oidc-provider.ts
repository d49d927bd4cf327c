/* eslint-disable no-console -- the one file that holds it still */
/**
 * The OpenID Provider library without its remark at import.
 *
 * It calls Node 20 unsupported on the console, although all we use of it runs there (our end-to-end
 * tests hold it to that). The screen of `npm start` belongs to four addresses and the word "ready",
 * so the console is still while the library loads. May go when Node 20 does.
 */
const { warn } = console
console.warn = () => undefined
const library = await import('oidc-provider')
console.warn = warn

export const { interactionPolicy, Provider } = library
