import { css } from 'lit'

/** The sentence of a click that comes before the script. Browsers without popovers show none. */
export const earlyClickStyles = css`
  [part='early'] {
    display: none;
  }
  [part='early']:popover-open {
    display: block;
    inset: auto 0 24px;
    margin: 0 auto;
    padding: 8px 12px;
    border: 1px solid;
    border-radius: 8px;
  }
  @supports (position-area: block-end) {
    [part='early']:popover-open {
      inset: auto;
      margin: 8px 0;
      position-area: block-end span-inline-end;
    }
  }
`
