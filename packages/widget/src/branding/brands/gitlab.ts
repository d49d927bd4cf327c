import type { Brand } from '../brand.js'

/** From simple-icons, gitlab. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'GitLab',
  mark: 'm23.6 9.6-.03-.1L20.3.99a1 1 0 0 0-.34-.4.9.9 0 0 0-1 .05 1 1 0 0 0-.29.44l-2.2 6.75H7.54l-2.2-6.75a1 1 0 0 0-.3-.44.9.9 0 0 0-1-.05 1 1 0 0 0-.33.4L.43 9.5l-.03.1a6.1 6.1 0 0 0 2.01 7l.01.02.03.02 4.98 3.72 2.46 1.87 1.5 1.13a1 1 0 0 0 1.22 0l1.5-1.13 2.46-1.87 5-3.74.02-.01a6.1 6.1 0 0 0 2.01-7',
  light: { background: '#fc6d26', color: '#210b03', veil: '#ffffff2b' },
  dark: { background: '#fc6d26', color: '#210b03', veil: '#ffffff2b' },
  ink: { light: '#bd4800', dark: '#ff7739' },
}
