import type { Brand } from '../brand.js'

/** From simple-icons, apple. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Apple',
  mark: [
    {
      path: 'M12.15 6.9c-.95 0-2.41-1.08-3.96-1.04-2.04.02-3.9 1.18-4.96 3.01-2.12 3.68-.55 9.1 1.52 12.09 1.01 1.45 2.2 3.09 3.8 3.04 1.51-.07 2.08-.99 3.93-.99 1.83 0 2.35.99 3.96.95 1.63-.03 2.67-1.48 3.67-2.95a13 13 0 0 0 1.67-3.41c-.04-.02-3.19-1.22-3.23-4.86-.02-3.04 2.48-4.5 2.6-4.56-1.43-2.09-3.62-2.32-4.39-2.37-2-.16-3.67 1.09-4.6 1.09m3.38-3.07c.84-1.01 1.4-2.43 1.25-3.83-1.21.05-2.67.8-3.54 1.82-.78.9-1.45 2.34-1.27 3.71 1.34.1 2.71-.69 3.56-1.7',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #000000;
      --_dark-mark-1: #ffffff;
      --_min-height: 30px;
      --_min-width: 140px;
      --_brand-font-size: calc(var(--genauth-height, var(--_height)) * 0.43);
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
    }
    [part=button][data-variant=outline] {
      --_light-background: #ffffff;
      --_light-color: #000000;
      --_light-border-color: #000000;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #ffffff;
      --_dark-color: #000000;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: #000000;
      --_dark-mark-1: #000000;
    }
    [part=button][data-variant=neutral] {
      --_light-background: #ffffff;
      --_light-color: #000000;
      --_light-border-color: #000000;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #ffffff;
      --_dark-color: #000000;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: #000000;
      --_dark-mark-1: #000000;
    }
    [part=button].icon-only {
      --_min-width: 24px;
    }`,
  wording: {
    name: 'Apple',
    replaced: { signin: 'signin_with' },
    nameAloneBreaks:
      'https://developer.apple.com/design/human-interface-guidelines/sign-in-with-apple',
  },
  badgeOutside: true,
}
