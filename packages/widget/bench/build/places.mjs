// Where the benchmark keeps what it makes: nothing of it is committed.
import { fileURLToPath } from 'node:url'

export const bench = fileURLToPath(new URL('..', import.meta.url))
export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Folder of one page's scripts. */
export const builtOf = (name) => `${bench}dist/built/${name}`
export const certificate = { key: `${bench}dist/key.pem`, cert: `${bench}dist/cert.pem` }
