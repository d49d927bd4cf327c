/** Type ids that work on a web page: the others need a native app, or are mini programs. */
export const ON_THE_WEB = /^(?!(.*:(mobile|app-launch|default)|apple|yidun)$)/

/** Type ids whose QR code GenAuth's hosted page shows, and no window of their own. */
export const ON_THE_HOSTED_PAGE = /:qrconnect$|-qrcode$/
