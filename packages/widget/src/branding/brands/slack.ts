import type { Brand } from '../brand.js'

/** From SVG Logos, slack-icon. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'Slack',
  mark: [
    {
      path: 'M5.05 15.12c0 1.4-1.13 2.52-2.52 2.52S.02 16.5.02 15.12a2.5 2.5 0 0 1 2.51-2.51h2.52zm1.25 0c0-1.39 1.13-2.51 2.52-2.51s2.51 1.12 2.51 2.51v6.29a2.5 2.5 0 0 1-2.51 2.51 2.5 2.5 0 0 1-2.52-2.51z',
    },
    {
      path: 'M8.82 5.03C7.42 5.03 6.3 3.9 6.3 2.5S7.43 0 8.82 0s2.51 1.12 2.51 2.51v2.52zm0 1.27c1.39 0 2.51 1.13 2.51 2.52s-1.12 2.51-2.51 2.51h-6.3A2.5 2.5 0 0 1 0 8.82 2.5 2.5 0 0 1 2.51 6.3z',
    },
    {
      path: 'M18.9 8.82a2.51 2.51 0 1 1 5.03 0 2.5 2.5 0 0 1-2.52 2.51H18.9zm-1.26 0a2.5 2.5 0 0 1-2.52 2.51 2.5 2.5 0 0 1-2.51-2.51v-6.3a2.51 2.51 0 1 1 5.03 0z',
    },
    {
      path: 'M15.12 18.9a2.51 2.51 0 1 1 0 5.03 2.5 2.5 0 0 1-2.51-2.52V18.9zm0-1.26a2.5 2.5 0 0 1-2.51-2.52 2.5 2.5 0 0 1 2.51-2.51h6.3a2.51 2.51 0 1 1 0 5.03z',
    },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #e01e5a;
      --_light-mark-2: #36c5f0;
      --_light-mark-3: #2eb67d;
      --_light-mark-4: #ecb22e;
      --_dark-mark-1: #e01e5a;
      --_dark-mark-2: #36c5f0;
      --_dark-mark-3: #2eb67d;
      --_dark-mark-4: #ecb22e;
      --_min-height: 44px;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #4a154b;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #4a154b;
      --_dark-color: #ffffff;
      --_dark-border-color: transparent;
      --_dark-hover-overlay: #ffffff2b;
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
      --_min-height: 36px;
    }`,
  wording: {
    name: 'Slack',
    replaced: { signin: 'signin_with', signup_with: 'signin_with', continue_with: 'signin_with' },
    nameAloneBreaks: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
  },
}
