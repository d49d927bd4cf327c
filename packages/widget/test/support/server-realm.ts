import type * as server from '../../src/server/index.js'

type Server = typeof server

/**
 * Loads the server's module into a realm of its own: `@lit-labs/ssr` changes `LitElement` for all
 * of a page, as nobody does who shows the element.
 */
export async function loadServer(): Promise<Server> {
  const frame = document.createElement('iframe')
  frame.hidden = true
  document.body.append(frame)
  const realm = frame.contentWindow as Window & { server?: Server }
  const script = frame.contentDocument!.createElement('script')
  script.type = 'module'
  const address = new URL('../../src/server/index.ts', import.meta.url).href
  script.textContent = `window.server = await import(${JSON.stringify(address)}); window.dispatchEvent(new Event('ready'))`
  const loaded = new Promise((resolve, reject) => {
    realm.addEventListener('ready', resolve)
    realm.addEventListener('unhandledrejection', ({ reason }) => reject(reason as Error))
    realm.addEventListener('error', ({ error }) => reject(error as Error))
  })
  frame.contentDocument!.body.append(script)
  await loaded
  if (!realm.server) throw new Error('The server’s module is not loaded')
  return realm.server
}
