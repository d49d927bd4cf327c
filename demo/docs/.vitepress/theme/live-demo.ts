import { withBase } from 'vitepress'

/** What the demo writes into a page that it serves; elsewhere the placeholder stays. */
const PLACEHOLDER = '{{genauth}}'

let loaded: Promise<unknown> | undefined

/** Loads the widget's script. */
export function loadWidget(): Promise<unknown> {
  loaded ??= import(/* @vite-ignore */ withBase('/live/genauth-login.js'))
  return loaded
}

/** Base URL of the demo's GenAuth, or `undefined` where no demo serves this page. */
export function findGenAuth(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=genauth-demo]')
  return meta && meta.content !== PLACEHOLDER ? meta.content : undefined
}

/** Attributes of a button that logs in at the demo's GenAuth. */
export function demoAttributes(
  genauth: string | undefined,
  displayName: string,
): Record<string, string> {
  return {
    domain: genauth ?? 'https://my-app.genauth.ai',
    'app-id': 'demo-app',
    connection: 'xiaomi-demo',
    'display-name': displayName,
  }
}
