import type { Brand } from '../brand.js'

/** No free mark is known. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Honor',
  nameZh: '荣耀',
  mark: undefined,
  light: { background: '#000000', color: '#ffffff', veil: '#ffffff2b' },
  dark: { background: '#ffffff', color: '#000000', veil: '#0000001a' },
  ink: { light: '#000000', dark: '#ffffff' },
}
