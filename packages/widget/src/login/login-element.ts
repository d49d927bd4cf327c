import type { GenAuthError } from '@genauth-login/core'
import { FieldElement } from '../settings/field-element.js'
import { LoginStatus } from './login-status.js'
import type { LoginState, Result } from './login-status.js'
import { withStyles } from './styled-html.js'

/** Options of the platform's `getHTML()`, which TypeScript before 5.7 does not know. */
interface SerializeOptions {
  serializableShadowRoots?: boolean
  shadowRoots?: ShadowRoot[]
}

/** A field with a login: where that is, and how the last one ended. */
export class LoginElement extends FieldElement {
  /** @internal */
  protected readonly status = new LoginStatus(this.internals, () => this.requestUpdate())

  /** A form that is reset forgets the login. */
  override formResetCallback(): void {
    super.formResetCallback()
    this.status.reset()
  }

  /** Where the login is. */
  get state(): LoginState {
    return this.status.state
  }

  /** What the last login gave; `undefined` before there is one, or when it failed. */
  get result(): Result | undefined {
    return this.status.result
  }

  /** Why the last login gave no result. */
  get error(): GenAuthError | undefined {
    return this.status.error
  }

  /**
   * Resolves with the result of the last login, or rejects with its error; where none has ended,
   * waits for the next. For a listener that comes late, such as after a redirect.
   */
  get whenFinished(): Promise<Result> {
    return this.status.whenFinished()
  }

  /**
   * With `serializableShadowRoots`: the button as it is now, with its style sheets. For a page
   * without a server, which then has its button before the script. Browsers that cannot serialize
   * shadow roots give what is in the element.
   */
  override getHTML(options?: SerializeOptions): string {
    // eslint-disable-next-line no-restricted-properties -- read, never written
    if (!('getHTML' in Element.prototype)) return this.innerHTML
    const html = super.getHTML(options)
    return this.shadowRoot ? withStyles(html, this.shadowRoot) : html
  }
}
