import type { LoginPageContext } from './login-page-context.js'

/** Browsers in which the hosted page goes to an identity source itself, as it does on phones. */
const ONE_WINDOW =
  /Mobile|Android|iPhone|iPad|MicroMessenger|wxwork|DingTalk|Lark|MQQBrowser|QtWebEngine|MiuiBrowser|webview|ldclient|DemoInAppBrowser/i

/** Whether the hosted page opens identity sources in a second window. */
export function opensSecondWindow({ switches, userAgent }: LoginPageContext): boolean {
  return !switches.is('socialWindow', 'same') && !ONE_WINDOW.test(userAgent)
}
