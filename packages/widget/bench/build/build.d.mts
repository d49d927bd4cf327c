/** A certificate for the providers: peers refuse http. Needs `openssl`. */
export function makeCertificate(): void
