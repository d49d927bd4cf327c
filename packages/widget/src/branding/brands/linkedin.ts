import type { Brand } from '../brand.js'

/** From CoreUI brands, linkedin. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'LinkedIn',
  nameZh: '领英',
  mark: 'M20.45 20.45H16.9v-5.57c0-1.33-.03-3.03-1.86-3.03-1.85 0-2.13 1.44-2.13 2.93v5.67H9.35V9h3.42v1.56h.04c.48-.9 1.64-1.85 3.37-1.85 3.6 0 4.27 2.37 4.27 5.45zM5.34 7.43a2.06 2.06 0 0 1-2.07-2.06 2.06 2.06 0 1 1 2.07 2.06m1.78 13.02H3.56V9h3.56zM22.22 0H1.78C.79 0 0 .77 0 1.73v20.54C0 23.23.8 24 1.77 24h20.45c.98 0 1.78-.77 1.78-1.73V1.73C24 .77 23.2 0 22.22 0',
  light: { background: '#0a66c2', color: '#ffffff', veil: '#0000001a' },
  dark: { background: '#0a66c2', color: '#ffffff', veil: '#0000001a' },
  ink: { light: '#0a66c2', dark: '#56a2ff' },
}
