/** A web application registered at the Xiaomi Open Platform. */
export interface XiaomiApplication {
  readonly appId: string
  readonly appSecret: string
  readonly name: string
  /** Application callback addresses. */
  readonly callbackUrls: readonly string[]
}
