import type { Brand } from '../brand.js'

/** From simple-icons, huawei. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Huawei',
  mark: [
    {
      path: 'M3.67 6.14S1.82 7.91 1.72 9.78v.35c.08 1.51 1.22 2.4 1.22 2.4 1.83 1.79 6.26 4.04 7.3 4.55 0 0 .06.03.1-.01l.02-.04v-.04C7.52 10.8 3.67 6.14 3.67 6.14M9.65 18.6c-.02-.08-.1-.08-.1-.08l-7.38.26c.8 1.43 2.15 2.53 3.56 2.2.96-.25 3.16-1.78 3.88-2.3.06-.05.04-.09.04-.09zm.08-.78C6.49 15.63.21 12.28.21 12.28q-.21.7-.21 1.3v.07c0 1.07.4 1.82.4 1.82a4.4 4.4 0 0 0 2.34 2.2c.7.3 1.4.31 1.4.31.12.02 4.4 0 5.54 0 .05 0 .08-.05.08-.05v-.06q-.01-.05-.03-.05M9.06 3.19a3.4 3.4 0 0 0-2.57 3.15v.41c.03.6.16 1.05.16 1.05.66 2.9 3.86 7.65 4.55 8.65.05.05.1.03.1.03a.1.1 0 0 0 .06-.1c1.06-10.6-1.11-13.42-1.11-13.42-.32.02-1.19.23-1.19.23m8.3 2.27s-.5-1.8-2.44-2.28c0 0-.57-.14-1.17-.22 0 0-2.18 2.81-1.12 13.43 0 .07.06.08.06.08.07.03.1-.03.1-.03.72-1.03 3.9-5.76 4.55-8.64 0 0 .36-1.4.02-2.34m-2.92 13.07s-.07 0-.1.05c0 0 0 .07.04.1.7.51 2.85 2 3.88 2.3 0 0 .16.05.43.06h.14c.69-.02 1.9-.37 3-2.26l-7.4-.25zm7.83-8.41c.14-2.06-1.94-3.97-1.94-3.98s-3.85 4.66-6.67 10.8c0 0-.03.08.02.13l.04.01h.06c1.06-.53 5.46-2.77 7.28-4.54 0 0 1.15-.93 1.2-2.42m1.52 2.14s-6.28 3.37-9.52 5.55c0 0-.05.04-.03.11 0 0 .03.06.07.06 1.16 0 5.56 0 5.67-.02 0 0 .57-.02 1.27-.29 0 0 1.56-.5 2.37-2.27 0 0 .73-1.45.17-3.14',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #ce0e2d;
      --_dark-mark-1: #ffffff;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #ce0e2d;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #0000001a;
      --_dark-background: #ce0e2d;
      --_dark-color: #ffffff;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #0000001a;
      --_light-mark-1: #ffffff;
      --_dark-mark-1: #ffffff;
    }
    [part=button][data-variant=outline] {
      --_light-background: #ffffff;
      --_light-color: #000000;
      --_light-border-color: #747775;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #000000;
      --_dark-color: #ffffff;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff2b;
    }
    [part=button][data-variant=neutral] {
      --_light-background: #ffffff;
      --_light-color: #000000;
      --_light-border-color: #747775;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #000000;
      --_dark-color: #ffffff;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff2b;
    }
    [part=button].icon-only {
      --_brand-icon: calc(var(--genauth-height, var(--_height)) * 0.56);
    }`,
  wording: {
    name: 'HUAWEI ID',
    replaced: { signin: 'signin_with', signup_with: 'signin_with', continue_with: 'signin_with' },
    fixed: {
      'zh-cn': { signin_with: '华为账号登录' },
      'zh-tw': { signin_with: '華為帳號登入' },
      'zh-hk': { signin_with: '華為帳號登入' },
    },
    nameAloneBreaks:
      'https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/dev-specifications-0000001050048916',
  },
}
