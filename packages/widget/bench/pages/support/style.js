/** The button's style on every page that brings none of its own. */
export const style = `
:host{display:inline-block}
button{font:500 14px/20px system-ui,sans-serif;padding:10px 16px;border:0;border-radius:8px}
button{background:#215ae5;color:#fff;cursor:pointer}
button:focus-visible{outline:2px solid;outline-offset:2px}
button:disabled{opacity:.6;cursor:wait}`
