import type { Brand } from '../brand.js'

/** From Octicons, mark-github-24. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'GitHub',
  mark: [
    {
      path: 'M10.23 17.28c-2.97-.36-5.06-2.49-5.06-5.25 0-1.13.4-2.34 1.08-3.15-.3-.74-.25-2.31.09-2.96.9-.11 2.11.36 2.83 1 .85-.26 1.75-.4 2.85-.4s2 .14 2.81.39c.7-.63 1.93-1.1 2.83-1 .32.61.36 2.19.07 2.95.72.85 1.1 2 1.1 3.17 0 2.76-2.1 4.85-5.1 5.23.76.5 1.28 1.57 1.28 2.8v2.35c0 .67.56 1.05 1.24.78a11.4 11.4 0 0 0 7.25-10.65C23.5 6.2 18.33 1 11.98 1 5.62 1 .5 6.19.5 12.55c0 4.98 3.17 9.11 7.44 10.66.6.23 1.18-.18 1.18-.78v-1.8a3 3 0 0 1-1.07.22c-1.49 0-2.36-.8-2.99-2.3-.25-.62-.52-.98-1.03-1.04-.27-.03-.36-.14-.36-.27 0-.27.45-.47.9-.47.65 0 1.2.4 1.8 1.23q.64.96 1.48.94c.56 0 .92-.2 1.43-.71q.56-.6.95-.95',
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
}
