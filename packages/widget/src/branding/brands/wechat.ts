import type { Brand } from '../brand.js'

/** From simple-icons, wechat. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'WeChat',
  mark: [
    {
      path: 'M8.7 2.19C3.9 2.19 0 5.48 0 9.53c0 2.21 1.17 4.2 3 5.55a.6.6 0 0 1 .21.66l-.39 1.48-.04.22c0 .16.13.3.29.3a.3.3 0 0 0 .16-.06l1.9-1.11a1 1 0 0 1 .72-.1 10 10 0 0 0 2.84.4q.41-.01.81-.05c-.86-2.58.16-4.97 1.93-6.45 1.7-1.41 3.89-1.98 5.86-1.83-.58-3.59-4.2-6.35-8.6-6.35m-2.91 3.8c.64 0 1.16.53 1.16 1.18a1.17 1.17 0 0 1-1.16 1.18 1.17 1.17 0 0 1-1.17-1.18c0-.65.52-1.18 1.17-1.18m5.8 0c.65 0 1.17.53 1.17 1.18a1.17 1.17 0 0 1-1.16 1.18 1.17 1.17 0 0 1-1.16-1.18c0-.65.52-1.18 1.16-1.18m5.35 2.87a8 8 0 0 0-5.28 1.78c-1.72 1.43-2.69 3.72-1.78 6.22.94 2.46 3.66 4.23 6.88 4.23q1.25 0 2.36-.33a.7.7 0 0 1 .6.08l1.59.93.14.04c.13 0 .24-.1.24-.24l-.04-.18-.33-1.23-.02-.16a.5.5 0 0 1 .2-.4c1.52-1.12 2.5-2.78 2.5-4.62 0-3.21-2.93-5.84-6.66-6.09zm-2.53 3.27c.53 0 .97.44.97.98a1 1 0 0 1-.97.99 1 1 0 0 1-.97-.99c0-.54.43-.98.97-.98m4.84 0c.54 0 .97.44.97.98a1 1 0 0 1-.97.99 1 1 0 0 1-.97-.99c0-.54.44-.98.97-.98',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #07c160;
      --_dark-mark-1: #07c160;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #07c160;
      --_light-color: #333333;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #07c160;
      --_dark-color: #333333;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #ffffff2b;
      --_light-mark-1: #333333;
      --_dark-mark-1: #333333;
    }`,
}
