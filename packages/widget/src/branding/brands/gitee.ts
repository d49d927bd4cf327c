import type { Brand } from '../brand.js'

/** From simple-icons, gitee. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Gitee',
  mark: [
    { path: 'M4 4h16v16H4z', isHole: true },
    {
      path: 'M11.98 0A12 12 0 0 0 0 12a12 12 0 0 0 12 12 12 12 0 0 0 12-12A12 12 0 0 0 12 0zm6.1 5.33c.32 0 .59.27.59.6V7.4a.6.6 0 0 1-.6.59h-8.3A1.8 1.8 0 0 0 8 9.78v5.63c0 .33.26.59.6.59h5.62c.98 0 1.78-.8 1.78-1.78v-.3a.6.6 0 0 0-.6-.59h-4.14a.6.6 0 0 1-.6-.59v-1.48a.6.6 0 0 1 .6-.6h6.81c.33 0 .6.27.6.6v3.4a4 4 0 0 1-4 4H5.93a.6.6 0 0 1-.6-.59v-8.3a4.44 4.44 0 0 1 4.45-4.44z',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #ffffff;
      --_light-mark-2: #c71d23;
      --_dark-mark-1: #ffffff;
      --_dark-mark-2: #c71d23;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #c71d23;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #0000001a;
      --_dark-background: #c71d23;
      --_dark-color: #ffffff;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: transparent;
      --_light-mark-2: #ffffff;
      --_dark-mark-1: transparent;
      --_dark-mark-2: #ffffff;
    }`,
}
