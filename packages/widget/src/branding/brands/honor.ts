import type { Brand } from '../brand.js'

/** The only free mark is the name itself, which cannot be read in a square: no mark. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Honor',
  nameZh: '荣耀',
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
}
