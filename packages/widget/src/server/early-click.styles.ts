import { css } from 'lit'

/** The sentence of a click that comes before the script. Browsers without popovers show none. */
export const earlyClickStyles = css`
  [part='early'] {
    all: initial;
    display: none;
    color-scheme: inherit;
  }
  [part='early']:popover-open {
    display: block;
    position: fixed;
    inline-size: fit-content;
    background: Canvas;
    color: CanvasText;
    font: 13px/1.4 system-ui;
    font-family: inherit;
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
