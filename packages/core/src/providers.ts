export { PROVIDERS } from './model/provider-table.js'
export type { Provider, Suitability } from './model/provider-table.js'
