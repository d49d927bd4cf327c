import { html } from '../../http/page.js'

/** Our own drawing, as small as it is on a button. */
export const xiaomiMark = html`<svg viewBox="0 0 48 48" width="24" height="24" aria-hidden="true">
  <rect width="48" height="48" rx="14" fill="#ff6900" />
  <path
    d="M11.3 34V16.3h11.4a5 5 0 0 1 5 5V34M19.5 34V22.6M36.7 34V14"
    fill="none"
    stroke="#fff"
    stroke-width="4.6"
  />
</svg>`
