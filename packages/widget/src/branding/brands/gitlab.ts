import type { Brand } from '../brand.js'

/** From SVG Logos, gitlab-icon. `npm run brands` writes this file. A trademark of its owner. */
export const brand: Brand = {
  name: 'GitLab',
  mark: [
    {
      path: 'm23.61 9.58-.03-.1L20.31.96a1 1 0 0 0-.34-.4q-.23-.14-.5-.14-.29.01-.5.19a1 1 0 0 0-.3.44l-2.2 6.75H7.56l-2.2-6.75Q5.27.8 5.05.61q-.2-.18-.49-.19c-.29 0-.35.03-.5.14a1 1 0 0 0-.34.4L.45 9.48l-.03.1a6.1 6.1 0 0 0 2.02 7h.03c0 .02 4.97 3.75 4.97 3.75l2.47 1.87 1.5 1.12a1 1 0 0 0 1.21 0l1.5-1.12 2.46-1.87 5.01-3.74a6.1 6.1 0 0 0 2-7.01z',
    },
    {
      path: 'm23.61 9.58-.03-.1a11 11 0 0 0-4.4 1.98l-7.17 5.42 4.56 3.45 5-3.74a6.1 6.1 0 0 0 2.01-7.01zM4.82 11.46A11 11 0 0 0 .43 9.48l-.03.1a6.1 6.1 0 0 0 2.02 7h.03c0 .02 4.98 3.75 4.98 3.75L12 16.88z',
    },
    { path: 'm7.43 20.33 2.46 1.87 1.5 1.12a1 1 0 0 0 1.22 0l1.5-1.12 2.46-1.87L12 16.88z' },
  ],
  styles: `
    [part=button] {
      --_light-mark-1: #e24329;
      --_light-mark-2: #fc6d26;
      --_light-mark-3: #fca326;
      --_dark-mark-1: #e24329;
      --_dark-mark-2: #fc6d26;
      --_dark-mark-3: #fca326;
      --_min-icon: 20px;
    }
    [part=button]:not([data-variant=outline], [data-variant=neutral]) {
      --_light-background: #171321;
      --_light-color: #ffffff;
      --_light-border-color: transparent;
      --_light-hover-overlay: #ffffff2b;
      --_dark-background: #171321;
      --_dark-color: #ffffff;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff2b;
    }
    [part=button][data-variant=outline] {
      --_light-background: #ffffff;
      --_light-color: #171321;
      --_light-border-color: #747775;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #171321;
      --_dark-color: #ffffff;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff2b;
    }
    [part=button][data-variant=neutral] {
      --_light-background: #f2f2f2;
      --_light-color: #171321;
      --_light-border-color: #747775;
      --_light-hover-overlay: #0000000f;
      --_dark-background: #171321;
      --_dark-color: #ffffff;
      --_dark-border-color: #8e918f;
      --_dark-hover-overlay: #ffffff2b;
    }`,
}
