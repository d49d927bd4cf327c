import type { Brand } from '../brand.js'

/** The mark is redrawn: a superellipse of the third degree, as the owner describes it. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Xiaomi',
  nameZh: '小米',
  mark: [
    { path: 'M4 4h16v16H4z', light: '#ffffff', oneColour: 'transparent' },
    {
      path: 'M12 0C2.6 0 0 2.6 0 12s2.6 12 12 12 12-2.6 12-12S21.4 0 12 0zM4.8 7.4h6c3.2 0 4.3 1 4.3 4.2v5h-2.2v-5c0-1.6-.6-2.3-2.1-2.3H7v7.3H4.8zM8.8 11H11v5.6H8.8zM17 7.4h2.2v9.2H17z',
      light: '#ff6900',
    },
  ],
  surfaces: {
    filled: {
      light: {
        background: '#ff6900',
        color: '#1f0d00',
        hoverOverlay: '#ffffff2b',
        mark: { oneColour: '#ffffff' },
      },
    },
  },
}
