import { css } from 'lit'

/** Everything of the button and its message but the colours, which are in `brand.styles.ts`. */
export const buttonStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: top;
    writing-mode: horizontal-tb;
  }
  :host(:is(:lang(ar), :lang(he)):not([dir])) {
    direction: rtl;
  }
  :host([hidden]) {
    display: none !important;
  }
  [part='button'] {
    /* Inherited from the page: its color-scheme, and whether the button is there to use. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    /* Its width never depends on what is in it. */
    container-type: inline-size;
    --_height: 44px;
    --_width: 280px;
    --_padding: 16px;
    --_font: 15px;
    --_icon-size: 22px;
    --_overlay: transparent;
    /* No line of text: one would have the page's indent and line height. */
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    gap: 0 10px;
    box-sizing: border-box;
    /* A width of its own: the button stays as it is when the Display Name arrives. */
    inline-size: var(--genauth-width, var(--_width));
    min-inline-size: var(--_min-width, 24px);
    max-inline-size: 100%;
    min-block-size: max(var(--genauth-height, var(--_height)), var(--_min-height, 24px));
    padding: 2px var(--_padding);
    border: 1px solid var(--genauth-border-color, var(--_border-color));
    border-radius: var(--genauth-radius, var(--_radius, 8px));
    background: linear-gradient(var(--_overlay), var(--_overlay)) border-box;
    /* A color alone: an image would be a request. */
    background-color: var(--genauth-background, var(--_background));
    color: var(--genauth-color, var(--_color));
    font: var(
      --genauth-font,
      var(--_font-weight, 600) var(--_brand-font-size, var(--_font)) / 1.25 system-ui,
      sans-serif
    );
    text-align: center;
    overflow-wrap: anywhere;
    /* A Display Name may have Latin beside Chinese. */
    text-autospace: normal;
    cursor: pointer;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
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
    inline-size: max(var(--genauth-height, var(--_height)), var(--_min-height, 24px));
    padding: 2px;
  }
  [part='button']:hover {
    --_overlay: var(--_hover-overlay);
  }
  [part='button']:active {
    --_overlay: var(--_hover-overlay);
    box-shadow: inset 0 2px 4px #0004;
  }
  [part='icon'],
  ::slotted([slot='icon']),
  [aria-busy='true']::before {
    flex: none;
    box-sizing: border-box;
    inline-size: max(
      var(--genauth-icon-size, var(--_brand-icon, var(--_icon-size))),
      var(--_min-icon, 0px)
    );
    block-size: max(
      var(--genauth-icon-size, var(--_brand-icon, var(--_icon-size))),
      var(--_min-icon, 0px)
    );
    color: var(--genauth-icon-color, currentcolor);
    fill: currentcolor;
    object-fit: contain;
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
  /* That of a brand whose mark is not free, where there is no text. */
  .letter {
    display: none;
    border: none;
    font-size: 1.2em;
  }
  .icon-only .letter {
    display: grid;
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
  /* Inherited from the page: its colours, the family of its font, and whether they are seen. */
  [part='message'],
  [part='button'] + small {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font: 13px/1.4 system-ui;
    font-family: inherit;
    visibility: inherit;
    pointer-events: inherit;
  }
  /* Below the button, where the brand's owner allows no badge in it. */
  [part='button'] + small {
    inline-size: fit-content;
    margin: 4px auto 0;
    padding: 1px 7px;
    border: 1px solid;
    border-radius: 99px;
    font-size: 11px;
    font-weight: 500;
  }
  [part='message'] {
    max-inline-size: max(var(--genauth-width, 0px), 280px);
    margin: 8px 0 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
  small:empty,
  [part='button'] + small:empty {
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
  /* As an icon-only button, where a label would have one letter a line. */
  @container (inline-size < 3.5em) {
    .letter {
      display: grid;
    }
    bdi,
    small {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
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
    outline: 3px solid var(--genauth-focus-color, var(--_focus-color));
    outline-offset: 2px;
  }
  .custom slot[name],
  .custom bdi,
  .custom small,
  .custom::before {
    display: none;
  }
  [part='message']:is(:empty, .visually-hidden) {
    margin: 0;
  }
  [part='button']:disabled {
    --_hover-overlay: transparent;
    box-shadow: none;
    opacity: 0.5;
    cursor: not-allowed;
  }
  [part='button'],
  .panel {
    --_focus-color: #1a73e8;
  }
  @supports (color: light-dark(red, red)) {
    [part='button'],
    .panel {
      --_focus-color: light-dark(#1a73e8, #8ab4f8);
    }
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
