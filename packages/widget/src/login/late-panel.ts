import { css, html, nothing } from 'lit'
import type { ReactiveControllerHost } from 'lit'
import type { PanelController } from '../panel/panel-controller.js'
import type { Settings } from '../settings/options.js'
import { ignore } from './ignore.js'
import { loadCore, loadedCore } from './load-core.js'
import type { LoginController } from './login-controller.js'
import type { LoginState } from './login-status.js'

/** An element whose panel it is. */
interface PanelHost extends ReactiveControllerHost, HTMLElement {
  readonly state: LoginState
  readonly settings: Settings
}

/** The panel of an element, if core is loaded: else the element is updated when it is. */
export function createPanel(host: PanelHost, login: LoginController): PanelController | undefined {
  const core = loadedCore()
  // A login whose core cannot be loaded says so itself.
  if (!core) loadCore().then(() => host.requestUpdate(), ignore)
  return (
    core &&
    new core.PanelController(host, {
      lit: { html, css, nothing },
      login,
      isPending: () => host.state === 'pending',
      kind: () => host.settings.panel,
    })
  )
}
