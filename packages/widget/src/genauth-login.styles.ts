import { css } from '@lit/reactive-element'

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  :host(:is(:lang(ar), :lang(he)):not([dir])) {
    direction: rtl;
  }
  :host([hidden]) {
    display: none;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    box-sizing: border-box;
    /* A width of its own: the button stays as it is when the Display Name arrives. */
    inline-size: var(--genauth-width, 280px);
    max-inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 2px 16px;
    border: 1px solid transparent;
    border-radius: var(--genauth-radius, 8px);
    background: var(--genauth-background, #ff6900);
    color: var(--genauth-color, #1f0d00);
    font: var(--genauth-font, 600 15px/1.25 system-ui, sans-serif);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover {
    filter: brightness(1.06);
  }
  button:focus-visible {
    outline: 3px solid var(--genauth-focus-color, #1a73e8);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    fill: currentcolor;
  }
  .blank {
    opacity: 0;
  }
  p {
    max-inline-size: var(--genauth-width, 280px);
    margin: 8px 0 0;
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  p:empty {
    margin: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-busy='true'] svg {
      animation: pulse 1s infinite alternate;
    }
    @keyframes pulse {
      to {
        opacity: 0.3;
      }
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
`
