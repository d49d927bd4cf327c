import type { Brand } from '../brand.js'

/** The mark is redrawn: a superellipse of the third degree, as the owner describes it. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Xiaomi',
  mark: [
    { path: 'M4 4h16v16H4z', isHole: true },
    {
      path: 'M12 0C2.6 0 0 2.6 0 12s2.6 12 12 12 12-2.6 12-12S21.4 0 12 0zM4.8 7.4h6c3.2 0 4.3 1 4.3 4.2v5h-2.2v-5c0-1.6-.6-2.3-2.1-2.3H7v7.3H4.8zM8.8 11H11v5.6H8.8zM17 7.4h2.2v9.2H17z',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #ffffff;
      --_light-mark-2: #ff6900;
      --_dark-mark-1: #ffffff;
      --_dark-mark-2: #ff6900;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #ff6900;
      --_light-color: #1f0d00;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #ff6900;
      --_dark-color: #1f0d00;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #ffffff2b;
      --_light-mark-1: transparent;
      --_light-mark-2: #ffffff;
      --_dark-mark-1: transparent;
      --_dark-mark-2: #ffffff;
    }`,
}
