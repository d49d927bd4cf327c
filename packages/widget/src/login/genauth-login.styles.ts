import { css } from 'lit'

/**
 * Colours come in pairs, `--_…-light` and `--_…-dark`; those of the identity source are in
 * `--_brand-…`, from `brandStyles()`. `light-dark()` picks one of a pair by the page's
 * `color-scheme`. Browsers without it (Chrome before 123, Firefox before 120, Safari before 17.5)
 * cannot tell the page's scheme: they take the light ones, but for `theme="dark"`.
 */
export const buttonStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: top;
  }
  :host(:is(:lang(ar), :lang(he)):not([dir])) {
    direction: rtl;
  }
  :host([hidden]) {
    display: none !important;
  }
  [part='button'] {
    /* Nothing is inherited from the page but its color-scheme. */
    all: initial;
    color-scheme: inherit;
    --_height: 44px;
    --_width: 280px;
    --_padding: 16px;
    --_font: 15px;
    --_icon-size: 22px;
    --_surface-light: var(--_brand-surface-light, #fff);
    --_surface-dark: var(--_brand-surface-dark, #2a2a2a);
    --_text-light: var(--_brand-text-light, #1f1f1f);
    --_text-dark: var(--_brand-text-dark, #f2f2f2);
    --_border-light: var(--_brand-border, #747775);
    --_border-dark: var(--_brand-border, #8e918f);
    --_hover-light: var(--_brand-hover-light, #0000000f);
    --_hover-dark: var(--_brand-hover-dark, #ffffff0f);
    --_icon-light: currentcolor;
    --_icon-dark: currentcolor;
    --_surface: light-dark(var(--_surface-light), var(--_surface-dark));
    --_text: light-dark(var(--_text-light), var(--_text-dark));
    --_border: light-dark(var(--_border-light), var(--_border-dark));
    --_hover: light-dark(var(--_hover-light), var(--_hover-dark));
    --_icon: light-dark(var(--_icon-light), var(--_icon-dark));
    --_focus: light-dark(#1a73e8, #8ab4f8);
    --_overlay: transparent;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    gap: 0 10px;
    box-sizing: border-box;
    /* A width of its own: the button stays as it is when the Display Name arrives. */
    inline-size: var(--genauth-width, var(--_width));
    min-inline-size: 24px;
    max-inline-size: 100%;
    min-block-size: max(var(--genauth-height, var(--_height)), var(--_brand-min-height, 24px));
    padding: 2px var(--_padding);
    border: 1px solid var(--genauth-border-color, var(--_border));
    border-radius: var(--genauth-radius, var(--_radius, 8px));
    background:
      linear-gradient(var(--_overlay), var(--_overlay)) border-box,
      var(--genauth-background, var(--_surface)) border-box;
    color: var(--genauth-color, var(--_text));
    font: var(--genauth-font, 600 var(--_font) / 1.25 system-ui, sans-serif);
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  :is([data-variant='outline'], [data-variant='neutral']) {
    --_surface-light: #fff;
    --_surface-dark: #2a2a2a;
    --_text-light: #1f1f1f;
    --_text-dark: #f2f2f2;
    --_border-light: #747775;
    --_border-dark: #8e918f;
    --_hover-light: #0000000f;
    --_hover-dark: #ffffff0f;
    --_icon-light: var(--_brand-icon-light, currentcolor);
    --_icon-dark: var(--_brand-icon-dark, currentcolor);
  }
  [data-variant='outline'] {
    --_surface: transparent;
  }
  /* Grey, and white under the pointer: on a darker grey some marks would be too pale. */
  [data-variant='neutral'] {
    --_surface-light: #f2f2f2;
    --_hover-light: #fffc;
  }
  @supports not (color: light-dark(red, red)) {
    /* With a surface of its own: the page behind an outline may be dark. */
    [part='button'] {
      --_surface: var(--_surface-light);
      --_text: var(--_text-light);
      --_border: var(--_border-light);
      --_hover: var(--_hover-light);
      --_icon: var(--_icon-light);
      --_focus: #1a73e8;
    }
    [data-theme='dark'] {
      --_surface: var(--_surface-dark);
      --_text: var(--_text-dark);
      --_border: var(--_border-dark);
      --_hover: var(--_hover-dark);
      --_icon: var(--_icon-dark);
      --_focus: #8ab4f8;
    }
  }
  [data-size='medium'] {
    --_height: 38px;
    --_width: 250px;
    --_padding: 14px;
    --_font: 14px;
    --_icon-size: 20px;
  }
  [data-size='small'] {
    --_height: 32px;
    --_width: 220px;
    --_padding: 12px;
    --_font: 13px;
    --_icon-size: 18px;
  }
  /* Half the height of one line: rounder corners would cut into the text of a taller button. */
  [data-shape='pill'] {
    --_radius: calc(var(--genauth-height, var(--_height)) / 2);
  }
  [data-shape='circle'] {
    --_radius: 50%;
  }
  .icon-only {
    inline-size: max(var(--genauth-height, var(--_height)), var(--_brand-min-height, 24px));
    padding: 2px;
  }
  [part='button']:hover {
    --_overlay: var(--_hover);
  }
  [part='button']:active {
    --_overlay: var(--_hover);
    box-shadow: inset 0 2px 4px #0004;
  }
  [part='icon'],
  ::slotted([slot='icon']),
  [aria-busy='true']::before {
    flex: none;
    box-sizing: border-box;
    inline-size: var(--genauth-icon-size, var(--_icon-size));
    block-size: var(--genauth-icon-size, var(--_icon-size));
    color: var(--genauth-icon-color, var(--_icon));
    fill: currentcolor;
  }
  /* The first letter of an identity source without a mark. */
  span {
    display: grid;
    place-content: center;
    border: 1.5px solid;
    border-radius: 30%;
    font-size: 0.8em;
    line-height: 1;
  }
  /* Stays beside the mark, however long; the badge wraps below where there is no room. */
  bdi {
    max-inline-size: calc(100% - 10px - var(--genauth-icon-size, var(--_icon-size)));
  }
  small {
    margin: 2px 0;
    padding: 1px 7px;
    border: 1px solid;
    border-radius: 99px;
    font-size: 11px;
    font-weight: 500;
  }
  small:empty {
    display: none;
  }
  [aria-busy='true']::before {
    content: '';
    border: 2px solid;
    border-block-start-color: transparent;
    border-radius: 50%;
  }
  [aria-busy='true'] slot[name] {
    display: none;
  }
  .pending {
    opacity: 0;
  }
  .visually-hidden,
  .icon-only :is(bdi, small) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The page's own content takes the place of mark and label. */
  [part='button'].custom {
    all: unset;
    box-sizing: border-box;
    min-inline-size: 24px;
    min-block-size: 24px;
    max-inline-size: 100%;
    border-radius: var(--genauth-radius, 8px);
    cursor: pointer;
  }
  [part='button']:focus-visible {
    outline: 3px solid var(--genauth-focus-color, var(--_focus));
    outline-offset: 2px;
  }
  .custom slot[name],
  .custom bdi,
  .custom small,
  .custom::before {
    display: none;
  }
  p {
    max-inline-size: max(var(--genauth-width, 0px), 280px);
    margin: 8px 0 0;
    font-size: 13px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  p:empty,
  .visually-hidden {
    margin: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-busy='true']::before {
      animation: turn 1s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }
  @media (prefers-contrast: more) {
    [part='button'] {
      border: 2px solid;
    }
  }
  @media (forced-colors: active) {
    [part='button'] {
      border-color: ButtonText;
      background: ButtonFace;
    }
    [part='icon'] {
      color: ButtonText;
    }
  }
  @media print {
    [part='button'] {
      border-color: #000;
      background: none;
      color: #000;
    }
    [part='icon'] {
      color: #000;
    }
  }
`
