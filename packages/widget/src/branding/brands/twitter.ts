import type { Brand } from '../brand.js'

/** From simple-icons, x. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'X (Twitter)',
  mark: [
    {
      path: 'M14.23 10.16 22.98 0H20.9l-7.59 8.82L7.25 0h-7l9.18 13.34L.26 24h2.07l8.02-9.32 6.4 9.32h7zm-2.83 3.3-.93-1.33-7.4-10.57h3.19l5.96 8.53.93 1.33 7.76 11.1h-3.19z',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #000000;
      --_dark-mark-1: #ffffff;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #000000;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #ffffff;
      --_dark-color: #000000;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: #ffffff;
      --_dark-mark-1: #000000;
    }`,
  wording: { name: 'X' },
}
