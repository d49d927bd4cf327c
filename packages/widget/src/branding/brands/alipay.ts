import type { Brand } from '../brand.js'

/** From simple-icons, alipay. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Alipay',
  mark: [
    { path: 'M1 1h22v22H1z', isHole: true },
    {
      path: 'M19.7 15.07c3.42 1.16 4.2 1.22 4.2 1.22V3.85C23.9 1.72 22.2 0 20.09 0H3.9A3.83 3.83 0 0 0 .1 3.85v16.3C.1 22.29 1.8 24 3.9 24h16.2c2.1 0 3.8-1.72 3.8-3.84V20s-6.18-2.6-9.3-4.12c-2.1 2.6-4.8 4.18-7.61 4.18-4.75 0-6.37-4.19-4.12-6.95.5-.6 1.33-1.17 2.62-1.5 2.03-.5 5.25.32 8.27 1.32a17 17 0 0 0 1.34-3.3H5.8v-.95h4.79v-1.7H4.77v-.96h5.81V3.6s0-.4.41-.4h2.35v2.83h5.74v.95h-5.74v1.7h4.69a20 20 0 0 1-1.99 5.07c1.43.52 2.7 1 3.66 1.33M5.89 13.04c-.6.06-1.71.32-2.33.87-1.83 1.6-.73 4.55 2.97 4.55 2.15 0 4.3-1.4 6-3.61-2.41-1.19-4.45-2.03-6.64-1.81',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #ffffff;
      --_light-mark-2: #1677ff;
      --_dark-mark-1: #ffffff;
      --_dark-mark-2: #1677ff;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #076ff7;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #0000001a;
      --_dark-background: #076ff7;
      --_dark-color: #ffffff;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: transparent;
      --_light-mark-2: #ffffff;
      --_dark-mark-1: transparent;
      --_dark-mark-2: #ffffff;
    }`,
}
