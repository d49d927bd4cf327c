import type { Brand } from '../brand.js'

/** From SVG Logos, google-icon. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Google',
  mark: [
    {
      path: 'M23.71 12.22c0-.98-.08-1.7-.25-2.44H12.23v4.44h6.6c-.14 1.1-.86 2.76-2.45 3.88l-.02.15L19.9 21l.24.02c2.26-2.09 3.56-5.15 3.56-8.8',
    },
    {
      path: 'M12.23 23.92c3.23 0 5.94-1.07 7.92-2.9l-3.77-2.92c-1.01.7-2.37 1.2-4.15 1.2-3.16 0-5.84-2.1-6.8-4.98l-.14.02-3.7 2.85-.04.14c1.97 3.9 6 6.59 10.68 6.59',
    },
    {
      path: 'M5.43 14.32a7 7 0 0 1-.4-2.36q.02-1.24.39-2.37l-.01-.15-3.74-2.9-.12.05C.74 8.21.27 10.03.27 11.96s.47 3.75 1.28 5.37z',
    },
    {
      path: 'M12.23 4.62c2.25 0 3.76.97 4.63 1.78l3.37-3.3c-2.07-1.92-4.77-3.1-8-3.1C7.56 0 3.52 2.68 1.55 6.6l3.87 3c.97-2.89 3.65-4.98 6.81-4.98',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #4285f4;
      --_light-mark-2: #34a853;
      --_light-mark-3: #fbbc05;
      --_light-mark-4: #ea4335;
      --_dark-mark-1: #4285f4;
      --_dark-mark-2: #34a853;
      --_dark-mark-3: #fbbc05;
      --_dark-mark-4: #ea4335;
      --_brand-icon: 20px;
      --_font-weight: 500;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #ffffff;
      --_light-color: #1f1f1f;
      --_light-border-color: #747775;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #131314;
      --_dark-color: #e3e3e3;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff14;
    }
    [part=button][data-variant=outline] {
      --_light-background: #ffffff;
      --_light-color: #1f1f1f;
      --_light-border-color: #747775;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #131314;
      --_dark-color: #e3e3e3;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff14;
    }
    [part=button][data-variant=neutral] {
      --_light-background: #f2f2f2;
      --_light-color: #1f1f1f;
      --_light-border-color: transparent;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #131314;
      --_dark-color: #e3e3e3;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff14;
    }`,
  wording: {
    name: 'Google',
    nameAloneBreaks: 'https://developers.google.com/identity/branding-guidelines',
  },
}
