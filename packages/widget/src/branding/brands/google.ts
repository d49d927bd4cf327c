import type { Brand } from '../brand.js'

/** From simple-icons, google. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Google',
  mark: 'M12.48 10.92v3.28h7.84q-.37 2.74-1.79 4.13c-1.14 1.15-2.93 2.4-6.05 2.4-4.83 0-8.6-3.89-8.6-8.72s3.77-8.72 8.6-8.72c2.6 0 4.5 1.03 5.9 2.35l2.31-2.3C18.75 1.43 16.13 0 12.48 0 5.87 0 .31 5.39.31 12s5.56 12 12.17 12c3.57 0 6.27-1.17 8.37-3.36 2.16-2.16 2.84-5.21 2.84-7.67q0-1.15-.17-2.05z',
  light: { background: '#1a73e8', color: '#ffffff', veil: '#0000001a' },
  dark: { background: '#1a73e8', color: '#ffffff', veil: '#0000001a' },
  ink: { light: '#0a69de', dark: '#5fa0ff' },
}
