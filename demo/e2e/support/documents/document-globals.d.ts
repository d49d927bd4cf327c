// What the examples of the documents take for granted on the page that they are pasted into.
import type { GenAuthClient } from '@genauth-login/core'
import type { GenAuthSession } from '@genauth-login/core/session'
import type { GenAuthLogin } from '@genauth-login/widget'
import type { Page } from 'puppeteer-core'
import type { useRef as reactUseRef } from 'react'

declare global {
  const button: HTMLButtonElement & GenAuthLogin
  const login: GenAuthLogin
  const element: GenAuthLogin
  const client: GenAuthClient
  const session: GenAuthSession
  const page: Page
  const router: { push(address: string | undefined): void }
  const chrome: { runtime: { sendMessage(id: string, message: unknown): void } }
  const EXTENSION_ID: string
  const nonce: string
  const useRef: typeof reactUseRef
  function render(claims: unknown): void
  function showHint(): void
  function $state<Value>(value: Value): Value
}
