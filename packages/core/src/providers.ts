export { PROVIDERS } from './model/provider-table.js'
export type { Suitability } from './model/provider-support.js'
export type { Provider } from './model/provider-table.js'
