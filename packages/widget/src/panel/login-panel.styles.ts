import type { CSSResult } from 'lit'
import type { Lit } from '../login/lit.js'

export const panelStyles = ({ css }: Lit): CSSResult => css`
  .panel {
    /* Nothing is inherited from the page but its color-scheme: the panel can always be used. */
    all: initial;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    inline-size: 25.6em;
    max-inline-size: calc(100vw - 32px);
    max-block-size: calc(100vh - 32px);
    overflow: auto;
    padding: 28px 24px 24px;
    border: 1px solid color-mix(in srgb, CanvasText 12%, transparent);
    border-radius: 18px;
    background: Canvas;
    color: CanvasText;
    font:
      15px/1.5 system-ui,
      sans-serif;
    text-align: start;
    overflow-wrap: anywhere;
  }
  div.panel {
    max-inline-size: 100%;
    margin-block-start: 12px;
  }
  dialog.panel {
    position: fixed;
    inset: 0;
    block-size: fit-content;
    margin: auto;
    /* A page behind a dialog that nobody can see or use would be dead. */
    visibility: visible !important;
    pointer-events: auto !important;
    box-shadow:
      0 24px 64px -12px rgb(0 0 0 / 35%),
      0 4px 16px rgb(0 0 0 / 12%);
  }
  dialog.panel:not([open]) {
    display: none;
  }
  dialog.panel::backdrop {
    background: rgb(15 12 10 / 45%);
  }
  .panel h2 {
    margin: 0;
    font:
      600 19px/1.35 system-ui,
      sans-serif;
  }
  .panel p {
    max-inline-size: none;
    margin: 6px 0 0;
    font-size: inherit;
    color: color-mix(in srgb, CanvasText 72%, Canvas);
  }
  .panel .actions {
    display: grid;
    gap: 8px;
    margin-block-start: 22px;
  }
  .panel button {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 46px;
    margin: 0;
    padding: 8px 16px;
    border: 1px solid color-mix(in srgb, CanvasText 22%, transparent);
    border-radius: 10px;
    background: transparent;
    color: CanvasText;
    font:
      600 15px/1.3 system-ui,
      sans-serif;
    cursor: pointer;
  }
  .panel button:hover {
    background: color-mix(in srgb, CanvasText 6%, transparent);
  }
  .panel button:focus-visible {
    outline: 3px solid var(--genauth-focus-color, var(--_focus-color));
    outline-offset: 2px;
  }
  .panel button:first-child {
    border-color: transparent;
    background-color: var(--genauth-background, CanvasText);
    color: var(--genauth-color, Canvas);
  }
  .panel button:first-child:hover {
    opacity: 0.9;
  }
  .panel button:last-child {
    border-color: transparent;
    font-weight: 500;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog.panel,
    dialog.panel::backdrop {
      animation: appear 160ms ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .panel,
    .panel button,
    .panel button:first-child {
      border-color: ButtonText;
    }
  }
`
