/** An element, as the protocol names it. */
export type ElementReference = Readonly<Record<string, string>>

export class WebDriver {
  readonly version: string
  get(path: string): Promise<unknown>
  post(path: string, body?: unknown): Promise<unknown>
  delete(path: string): Promise<unknown>
  execute(script: string, args?: readonly unknown[]): Promise<unknown>
}
