import type { Brand } from '../brand.js'

/** From SVG Logos, linkedin-icon. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'LinkedIn',
  mark: [
    { path: 'M1 1h22v22H1z', isHole: true },
    {
      path: 'M20.45 20.45h-3.56v-5.57c0-1.33-.02-3.04-1.85-3.04-1.85 0-2.13 1.45-2.13 2.94v5.67H9.35V9h3.42v1.56h.04a3.7 3.7 0 0 1 3.37-1.85c3.6 0 4.27 2.37 4.27 5.46zM5.34 7.43A2.06 2.06 0 1 1 7.4 5.37a2.06 2.06 0 0 1-2.06 2.06m1.78 13.02H3.56V9h3.56zM22.22 0H1.77A1.75 1.75 0 0 0 0 1.73v20.54C.01 23.23.8 24 1.77 24h20.45c.97.01 1.77-.76 1.78-1.73V1.73A1.76 1.76 0 0 0 22.22 0',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #ffffff;
      --_light-mark-2: #0a66c2;
      --_dark-mark-1: transparent;
      --_dark-mark-2: #ffffff;
      --_min-icon: 21px;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #0a66c2;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #0000001a;
      --_dark-background: #0a66c2;
      --_dark-color: #ffffff;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: transparent;
      --_light-mark-2: #ffffff;
      --_dark-mark-1: transparent;
      --_dark-mark-2: #ffffff;
    }`,
}
