// What the examples of the documents take for granted on the page that they are pasted into.
export {}

declare global {
  const button: HTMLButtonElement & import('@genauth-login/widget').GenAuthLogin
  const login: import('@genauth-login/widget').GenAuthLogin
  const element: import('@genauth-login/widget').GenAuthLogin
  const client: import('@genauth-login/core').GenAuthClient
  const session: import('@genauth-login/core/session').GenAuthSession
  const page: import('puppeteer-core').Page
  const popup: import('puppeteer-core').Page
  const router: { push(address: string | undefined): void }
  const chrome: { runtime: { sendMessage(id: string, message: unknown): void } }
  const EXTENSION_ID: string
  const nonce: string
  function render(claims: unknown): void
  function showHint(): void
  function $state<Value>(value: Value): Value
  const useRef: typeof import('react').useRef
}
