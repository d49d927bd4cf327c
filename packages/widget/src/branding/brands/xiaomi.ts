import type { Brand } from '../brand.js'

/** The mark is redrawn. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Xiaomi',
  nameZh: '小米',
  mark: 'M12 0C2 0 0 2 0 12s2 12 12 12 12-2 12-12S22 0 12 0zM4.8 7.4h6c3.2 0 4.3 1 4.3 4.2v5h-2.2v-5c0-1.6-.6-2.3-2.1-2.3H7v7.3H4.8zM8.8 11H11v5.6H8.8zM17 7.4h2.2v9.2H17z',
  light: { background: '#ff6900', color: '#1f0d00', veil: '#ffffff2b' },
  dark: { background: '#ff6900', color: '#1f0d00', veil: '#ffffff2b' },
  ink: { light: '#ba4a00', dark: '#ff7833' },
}
