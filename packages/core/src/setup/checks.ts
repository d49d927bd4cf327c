import type { Check } from './check.js'
import { accessAuthorization } from './checks/access-authorization.js'
import { address } from './checks/address.js'
import { application } from './checks/application.js'
import { callbackUrl } from './checks/callback-url.js'
import { clock } from './checks/clock.js'
import { connection } from './checks/connection.js'
import { connectionKind } from './checks/connection-kind.js'
import { contentSecurityPolicy } from './checks/content-security-policy.js'
import { frame } from './checks/frame.js'
import { frameProtection } from './checks/frame-protection.js'
import { grants } from './checks/grants.js'
import { identitySourceCallback } from './checks/identity-source-callback.js'
import { issuer } from './checks/issuer.js'
import { logoutCallbackUrl } from './checks/logout-callback-url.js'
import { openerPolicy } from './checks/opener-policy.js'
import { popup } from './checks/popup.js'
import { protocol } from './checks/protocol.js'
import { redirectPage } from './checks/redirect-page.js'
import { returnType } from './checks/return-type.js'
import { secureContext } from './checks/secure-context.js'
import { securityDomain } from './checks/security-domain.js'
import { sessionMethods } from './checks/session-methods.js'
import { signingAlgorithm } from './checks/signing-algorithm.js'
import { socialButtons } from './checks/social-buttons.js'
import { tokenMethod } from './checks/token-method.js'
import { tokenPreflight } from './checks/token-preflight.js'
import { unifiedDomain } from './checks/unified-domain.js'
import { webMessage } from './checks/web-message.js'

/** Every check, in the order in which a site owner sets things up: Xiaomi, GenAuth, the page. */
export const CHECKS: readonly Check[] = [
  identitySourceCallback,
  application,
  address,
  unifiedDomain,
  connection,
  connectionKind,
  socialButtons,
  accessAuthorization,
  protocol,
  grants,
  returnType,
  tokenMethod,
  sessionMethods,
  signingAlgorithm,
  issuer,
  webMessage,
  callbackUrl,
  logoutCallbackUrl,
  securityDomain,
  tokenPreflight,
  secureContext,
  frame,
  popup,
  openerPolicy,
  contentSecurityPolicy,
  frameProtection,
  redirectPage,
  clock,
]
