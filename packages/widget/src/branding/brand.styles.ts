import { css } from 'lit'
import { declareColours } from './colours.js'

const light = declareColours((name) => `var(--_light-${name})`)
const dark = declareColours((name) => `var(--_dark-${name})`)
const bySurface = declareColours(
  (name) => `light-dark(var(--_light-${name}), var(--_dark-${name}))`,
)

/**
 * Colours of the button. The style sheet of a brand (`brandStyleSheet()`), adopted after this one,
 * sets `--_light-…` and `--_dark-…` for each variant. This sheet chooses between the two: the rest
 * of the element reads `--_background`, `--_color`, `--_border-color` and `--_hover-overlay`; the
 * parts of a mark have `--_mark-1` to `--_mark-4`.
 *
 * A brand may set sizes, too: `--_min-height`, `--_min-width`, `--_min-icon`, `--_brand-icon`,
 * `--_brand-font-size` and `--_font-weight`.
 */
export const brandStyles = css`
  [part='button'] {
    --_light-background: #fff;
    --_light-color: #1f1f1f;
    --_light-border-color: #747775;
    --_light-hover-overlay: #0000000f;
    --_dark-background: #2a2a2a;
    --_dark-color: #f2f2f2;
    --_dark-border-color: #8e918f;
    --_dark-hover-overlay: #ffffff0f;
    ${bySurface}
  }
  [data-variant='outline'] {
    --_light-background: transparent;
    --_dark-background: transparent;
  }
  [data-variant='neutral'] {
    --_light-background: #f2f2f2;
  }
  /*
   * Without light-dark() the page's color-scheme is unknown: the choice follows the theme attribute,
   * else the person's preference. An outline has a surface of its own then, so that its text can be
   * read on any page.
   */
  @supports not (color: light-dark(red, red)) {
    [part='button'] {
      ${light}
    }
    [data-variant='outline'] {
      --_light-background: #fff;
      --_dark-background: #131314;
    }
    [part='button'][data-theme='dark'] {
      ${dark}
    }
    @media (prefers-color-scheme: dark) {
      [part='button']:not([data-theme='light']) {
        ${dark}
      }
    }
  }
  path:nth-of-type(1) {
    --_fill: var(--_mark-1);
  }
  path:nth-of-type(2) {
    --_fill: var(--_mark-2);
  }
  path:nth-of-type(3) {
    --_fill: var(--_mark-3);
  }
  path:nth-of-type(4) {
    --_fill: var(--_mark-4);
  }
  /* By its color: what a fill refers to would be a request. */
  path {
    color: var(--genauth-icon-color, var(--_fill));
    fill: currentcolor;
  }
  .hole {
    color: var(--_fill);
  }
  @media (forced-colors: active) {
    path {
      fill: ButtonText;
    }
    .hole {
      fill: ButtonFace;
    }
  }
  @media print {
    path {
      fill: #000;
    }
    .hole {
      fill: #fff;
    }
  }
`
