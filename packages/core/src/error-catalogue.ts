export { ERROR_CATALOGUE } from './model/error-catalogue.js'
export type { ErrorEntry } from './model/error-catalogue.js'
