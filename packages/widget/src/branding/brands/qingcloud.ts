import type { Brand } from '../brand.js'

/** No free mark and no published colour is known: none is invented. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = { name: 'QingCloud' }
