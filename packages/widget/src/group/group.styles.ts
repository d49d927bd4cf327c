import { css } from 'lit'

export const groupStyles = css`
  :host {
    display: inline-grid;
    gap: 12px;
    max-inline-size: 100%;
    writing-mode: horizontal-tb;
    --_height: 44px;
    --_width: 280px;
  }
  :host([size='medium']) {
    --_height: 38px;
    --_width: 250px;
  }
  :host([size='small']) {
    --_height: 32px;
    --_width: 220px;
  }
  :host(:is([shape='square'], [shape='circle'], [icon-only]:not([icon-only='false']))) {
    display: inline-flex;
    flex-wrap: wrap;
    --_width: var(--genauth-height, var(--_height));
  }
  :host([hidden]) {
    display: none !important;
  }
  /* The page lays the buttons out by the element. */
  [part='list'] {
    display: inherit;
    grid: inherit;
    flex-flow: inherit;
    gap: inherit;
    align-items: inherit;
    justify-content: inherit;
    min-inline-size: 0;
  }
  /* The place of a button that is loading. Shown only when that takes its time. */
  [part='placeholder'] {
    box-sizing: border-box;
    inline-size: var(--genauth-width, var(--_width));
    max-inline-size: 100%;
    block-size: var(--genauth-height, var(--_height));
    border: 1px solid;
    border-radius: var(--genauth-radius, 8px);
    opacity: 0;
    animation: appear 0.3s 0.5s forwards;
  }
  @keyframes appear {
    to {
      opacity: 0.2;
    }
  }
`
