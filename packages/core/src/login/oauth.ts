// The steps that need oauth4webapi, and what has work only with them: they come behind one dynamic import. Neither the button
// nor the window waits for them.
export { createTransaction } from './transaction.js'
export { checkRedirectUri, directConnectionId } from './route.js'
export { buildAuthorizationUrl } from './authorization-request.js'
export { createKeySet } from './key-set.js'
export { validateAuthorizationResponse } from './authorization-response.js'
export { verifySignature } from './id-token-signature.js'
export { exchangeCode } from './token-exchange.js'
export { translateError } from './translate-error.js'
