// The steps that need oauth4webapi, and what follows them. They come behind one dynamic import: neither the button nor the
// window waits for them.
export { createTransaction } from './transaction.js'
export { validateAuthorizationResponse } from './authorization-response.js'
export { verifySignature } from './id-token-signature.js'
export { exchangeCode } from './token-exchange.js'
