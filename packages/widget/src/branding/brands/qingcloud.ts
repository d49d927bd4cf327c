import type { Brand } from '../brand.js'

/** No free mark is known. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'QingCloud',
  nameZh: '青云',
  mark: undefined,
  light: { background: '#00aa72', color: '#00170c', veil: '#ffffff2b' },
  dark: { background: '#00aa72', color: '#00170c', veil: '#ffffff2b' },
  ink: { light: '#007d53', dark: '#21b57c' },
}
