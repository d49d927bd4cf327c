export const DOMAIN = 'https://id.op.test'
export const ISSUER = `${DOMAIN}/oidc`
export const APP_ID = 'demo-app-rs256'
/** This page, without what the provider has answered. */
export const PAGE = location.origin + location.pathname
