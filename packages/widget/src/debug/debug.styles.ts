/** The panel's own style sheet: the page's does not reach it, and it reaches nothing of the page. */
export const STYLES = `
:host {
  all: initial;
  color-scheme: light dark;
  display: block;
  max-inline-size: 640px;
  margin-block: 12px;
  font: 13px/1.5 system-ui, sans-serif;
}
:host([hidden]) { display: none; }
section {
  overflow: hidden;
  border: 1px solid #8888;
  border-radius: 10px;
  background: Canvas;
  color: CanvasText;
}
header {
  display: flex;
  gap: 12px;
  align-items: center;
  padding: 8px 8px 8px 14px;
  border-block-end: 1px solid #8884;
}
h2 { flex: 1; margin: 0; font-size: 14px; }
button {
  min-block-size: 32px;
  padding: 2px 14px;
  border: 1px solid #8888;
  border-radius: 7px;
  background: ButtonFace;
  color: ButtonText;
  font: inherit;
  cursor: pointer;
}
details { padding: 6px 14px; }
details + details { border-block-start: 1px solid #8884; }
summary { padding-block: 4px; font-weight: 600; cursor: pointer; }
ul { margin: 0; padding: 0; list-style: none; }
section > ul { padding: 10px 14px; border-block-end: 1px solid #8884; }
section > ul:empty { display: none; }
li { padding: 4px 0 4px 12px; border-inline-start: 3px solid #8888; overflow-wrap: anywhere; }
li + li { margin-block-start: 4px; }
li[data-status='problem'] { border-color: #d93025; }
li[data-status='warning'] { border-color: #e09b00; }
li[data-status='ok'] { border-color: #2e8b57; }
li p { margin: 0; }
pre {
  margin: 0 0 6px;
  overflow-x: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font: 12px/1.5 ui-monospace, monospace;
}
`
