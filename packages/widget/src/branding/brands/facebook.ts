import type { Brand } from '../brand.js'

/** From simple-icons, facebook. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Facebook',
  mark: [
    { path: 'M12 .5a11.5 11.5 0 1 1 0 23 11.5 11.5 0 0 1 0-23', isHole: true },
    {
      path: 'M9.1 23.7v-8H6.63v-3.67H9.1v-1.58c0-4.08 1.85-5.97 5.86-5.97.4 0 .95.04 1.47.1a9 9 0 0 1 1.14.2V8.1l-.66-.04h-.73q-1.05 0-1.67.3a2 2 0 0 0-.68.62q-.38.63-.38 1.76v1.3h3.92l-.38 2.1-.29 1.56h-3.25v8.25a12 12 0 1 0-4.35-.27',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #ffffff;
      --_light-mark-2: #0866ff;
      --_dark-mark-1: #ffffff;
      --_dark-mark-2: #0866ff;
      --_min-icon: 16px;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #0866ff;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #0000001a;
      --_dark-background: #0866ff;
      --_dark-color: #ffffff;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: transparent;
      --_light-mark-2: #ffffff;
      --_dark-mark-1: transparent;
      --_dark-mark-2: #ffffff;
    }`,
  wording: { name: 'Facebook' },
}
