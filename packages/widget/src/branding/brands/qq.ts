import type { Brand } from '../brand.js'

/** From simple-icons, qq. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'QQ',
  mark: [
    {
      path: 'M21.4 15.04a40 40 0 0 0-.8-2.27l-1.09-2.7.02-.83C19.53 4.64 17.35 0 12 0S4.47 4.63 4.47 9.24l.02.84-1.08 2.7a39 39 0 0 0-.8 2.26c-1.02 3.28-.7 4.64-.44 4.67.54.06 2.1-2.47 2.1-2.47 0 1.47.76 3.38 2.4 4.77-.62.19-1.37.48-1.85.83-.43.32-.38.65-.3.78.34.58 5.88.37 7.48.19 1.6.18 7.14.39 7.48-.19.08-.13.14-.46-.3-.78-.48-.35-1.23-.64-1.84-.83 1.63-1.39 2.39-3.3 2.39-4.77 0 0 1.56 2.53 2.1 2.47.25-.03.58-1.4-.43-4.67',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #1ebafc;
      --_dark-mark-1: #1ebafc;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #1ebafc;
      --_light-color: #001520;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #1ebafc;
      --_dark-color: #001520;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #ffffff2b;
      --_light-mark-1: #ffffff;
      --_dark-mark-1: #ffffff;
    }`,
  wording: {
    name: 'QQ',
    replaced: { signin: 'signin_with', signup_with: 'signin_with', continue_with: 'signin_with' },
    fixed: {
      'zh-cn': { signin_with: 'QQ登录' },
      'zh-tw': { signin_with: 'QQ登入' },
      'zh-hk': { signin_with: 'QQ登入' },
    },
  },
}
