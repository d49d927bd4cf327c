export { checkSetup } from './setup/check-setup.js'
export type { Finding, FindingId, FindingStatus } from './setup/finding.js'
export type { SetupOptions } from './setup/settings.js'
