// The steps that need oauth4webapi. They come behind one dynamic import: neither the button nor the window needs them.
export { createTransaction } from './transaction.js'
export { validateAuthorizationResponse } from './authorization-response.js'
export { exchangeCode } from './token-exchange.js'
