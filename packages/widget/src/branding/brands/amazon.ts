import type { Brand } from '../brand.js'

/** From CoreUI brands, amazon. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Amazon',
  mark: [
    {
      path: 'M6.61 11.8q0-1.5.74-2.57C8.1 8.16 8.52 7.98 9.4 7.6q1.18-.51 2.9-.72l1.93-.17v-.37q0-1.4-.3-1.88-.45-.65-1.44-.65h-.18q-.73.07-1.25.46-.53.4-.68 1.1-.09.44-.43.5l-2.52-.3q-.37-.1-.37-.4l.02-.15q.37-1.94 1.82-2.88 1.46-.92 3.39-1.05h.54q2.48 0 3.89 1.3.2.21.4.47.2.25.28.45.13.21.2.57.09.38.14.51.04.14.07.62c.03.48.02.5.02.55v5.28q0 .57.16 1.04.15.47.32.67l.51.68q.14.2.13.35 0 .19-.18.32l-1.96 1.7q-.24.21-.63.06-.3-.26-.52-.5l-.31-.35-.32-.42-.3-.43q-1.2 1.33-2.4 1.66-.74.23-1.83.23-1.67 0-2.76-1.03-1.08-1.04-1.08-2.95zM10.36 11.36q0 .85.43 1.37.43.5 1.15.5l.2-.01.16-.02q.92-.25 1.43-1.18.24-.42.36-.91t.13-.8q.03-.3.02-1v-.55q-1.27 0-1.92.18-1.92.54-1.92 2.43z',
    },
    {
      path: 'M.05 18.02q.1-.18.35-.02 5.45 3.16 11.86 3.16 4.28 0 8.45-1.59l.31-.14.3-.13q.32-.14.53.13.19.26-.13.48-.39.29-1 .65-1.87 1.11-4.19 1.73a18 18 0 0 1-4.51.6q-3.4.01-6.44-1.18a18 18 0 0 1-5.43-3.35Q0 18.25 0 18.14q0-.07.05-.13zM19.52 18.4q.05-.1.14-.18a4 4 0 0 1 1.05-.5 8 8 0 0 1 1.61-.24q.21-.02.41.03.98.09 1.17.33.1.14.1.4v.14q0 .77-.43 1.8-.41 1.04-1.15 1.68-.1.09-.2.09l-.09-.01q-.13-.06-.06-.24.8-1.89.8-2.64 0-.23-.08-.34-.22-.26-1.23-.26-.36 0-.86.04l-1 .14q-.14 0-.18-.05-.05-.03-.03-.07l.03-.07z',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #000000;
      --_light-mark-2: #ff9900;
      --_dark-mark-1: #ffffff;
      --_dark-mark-2: #ff9900;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #ff9900;
      --_light-color: #1e0e00;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #ff9900;
      --_dark-color: #1e0e00;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #ffffff2b;
      --_light-mark-1: #1e0e00;
      --_light-mark-2: #1e0e00;
      --_dark-mark-1: #1e0e00;
      --_dark-mark-2: #1e0e00;
    }`,
  wording: {
    name: 'Amazon',
    replaced: { signin: 'signin_with', signup_with: 'signin_with', continue_with: 'signin_with' },
    fixed: { en: { signin_with: 'Login with Amazon' } },
    nameAloneBreaks: 'https://developer.amazon.com/docs/login-with-amazon/button.html',
  },
  badgeOutside: true,
}
