// Compression as a content delivery network does it ahead of time.
import { brotliCompressSync, constants } from 'node:zlib'

/** @param {Buffer} content */
export function brotli11(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}
