import type { Brand } from '../brand.js'

/** The only free mark is the name itself, which cannot be read in a square: no mark. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'HONOR',
  styles: `
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #000000;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #ffffff;
      --_dark-color: #000000;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
    }`,
}
