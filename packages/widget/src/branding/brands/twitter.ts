import type { Brand } from '../brand.js'

/** From simple-icons, x. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'X',
  mark: [
    {
      path: 'M14.23 10.16 22.98 0H20.9l-7.59 8.82L7.25 0h-7l9.18 13.34L.26 24h2.07l8.02-9.32 6.4 9.32h7zm-2.83 3.3-.93-1.33-7.4-10.57h3.19l5.96 8.53.93 1.33 7.76 11.1h-3.19z',
      light: '#000000',
      dark: '#ffffff',
    },
  ],
  surfaces: {
    filled: {
      light: {
        background: '#000000',
        color: '#ffffff',
        hoverOverlay: '#ffffff2b',
        mark: { oneColour: '#ffffff' },
      },
      dark: {
        background: '#ffffff',
        color: '#000000',
        hoverOverlay: '#0000001a',
        mark: { oneColour: '#000000' },
      },
    },
  },
  wording: { name: 'X' },
}
