// The steps that need oauth4webapi, and what has work only with them: they come behind one dynamic
// import. Neither the button
// nor the window waits for them.
export { createTransaction } from '../protocol/transaction.js'
export { checkRedirectUri, directConnectionId } from '../protocol/route.js'
export { buildAuthorizationUrl } from '../protocol/authorization-request.js'
export { createKeySet } from '../protocol/key-set.js'
export { validateAuthorizationResponse } from '../protocol/validate-response.js'
export { verifySignature } from '../protocol/id-token-signature.js'
export { exchangeCode } from '../protocol/token-exchange.js'
export { translateError } from '../protocol/translate-error.js'
