import type { CSSResult } from 'lit'
import type { Lit } from '../login/lit.js'

export const agreementsStyles = ({ css }: Lit): CSSResult => css`
  .agreements {
    /* Inherited from the page: its colours, the family of its font, and whether they are seen. */
    all: initial;
    display: grid;
    gap: 4px;
    flex-basis: 100%;
    box-sizing: border-box;
    max-inline-size: max(var(--genauth-width, 0px), 280px);
    margin-block-start: 10px;
    color: inherit;
    color-scheme: inherit;
    font: 13px/1.45 system-ui;
    font-family: inherit;
    overflow-wrap: anywhere;
    visibility: inherit;
    pointer-events: inherit;
  }
  .agreements label {
    display: flex;
    gap: 8px;
    align-items: start;
    min-block-size: 24px;
    padding-block: 2px;
    text-align: start;
    cursor: pointer;
  }
  .agreements input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 1px 3px;
    accent-color: var(--genauth-focus-color, #1a73e8);
    cursor: inherit;
  }
  .agreements input:focus-visible,
  .agreements a:focus-visible {
    outline: 3px solid;
    outline-color: var(--genauth-focus-color, light-dark(#1a73e8, #8ab4f8));
    outline-offset: 2px;
    border-radius: 3px;
  }
  .agreements input[aria-invalid='true'] {
    outline: 2px solid;
    outline-color: light-dark(#c5221f, #f28b82);
    outline-offset: 1px;
    border-radius: 3px;
  }
  .agreements a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .agreements p {
    margin: 2px 0 0;
    text-align: start;
  }
  .agreements p:empty {
    margin: 0;
  }
  @media (forced-colors: active) {
    .agreements a {
      color: LinkText;
    }
    .agreements input[aria-invalid='true'] {
      outline-color: Mark;
    }
  }
`
