import { isObject } from '../../model/is-object.js'
import { toApplication } from '../../protocol/application.js'
import type { Application } from '../../protocol/application.js'
import { objectAt, textAt, textsAt } from './members.js'

/** What the console holds of an application, as far as its public configuration tells. */
export interface TenantSettings {
  readonly application: Application
  readonly name: string | undefined
  readonly userPoolId: string | undefined
  readonly protocol: string | undefined
  readonly grantTypes: readonly string[] | undefined
  readonly responseTypes: readonly string[] | undefined
  readonly tokenMethod: string | undefined
  readonly revocationMethod: string | undefined
  readonly introspectionMethod: string | undefined
  readonly callbackUrls: readonly string[] | undefined
  readonly logoutCallbackUrls: readonly string[] | undefined
  /** Security Domain (CORS): empty where every origin is allowed. */
  readonly allowedOrigins: readonly string[] | undefined
  readonly isUnifiedDomain: boolean
  /** Where a login at a connection's identity source begins, by Unique ID. */
  readonly authorizationUrls: ReadonlyMap<string, string>
}

/** @throws {TypeError} When it is no public configuration. */
export function toTenantSettings(body: unknown): TenantSettings {
  const application = toApplication(body)
  const data = objectAt(body, 'data')
  const oidc = objectAt(data, 'oidcConfig')
  return {
    application,
    name: textAt(data, 'name'),
    userPoolId: textAt(data, 'userPoolId'),
    protocol: textAt(data, 'protocol'),
    grantTypes: textsAt(oidc, 'grant_types'),
    responseTypes: textsAt(oidc, 'response_types'),
    tokenMethod: textAt(oidc, 'token_endpoint_auth_method'),
    revocationMethod: textAt(oidc, 'revocation_endpoint_auth_method'),
    introspectionMethod: textAt(oidc, 'introspection_endpoint_auth_method'),
    callbackUrls: textsAt(data, 'redirectUris') ?? textsAt(oidc, 'redirect_uris'),
    logoutCallbackUrls:
      textsAt(data, 'logoutRedirectUris') ?? textsAt(oidc, 'post_logout_redirect_uris'),
    allowedOrigins: toAllowedOrigins(data),
    isUnifiedDomain: data.enableUnionDomain === true,
    authorizationUrls: toAuthorizationUrls(data.socialConnections),
  }
}

/** The console has two lists. The second one counts where the first has anything. */
function toAllowedOrigins(data: unknown): readonly string[] | undefined {
  const allowed = textsAt(data, 'allowedOrigins')
  return allowed?.length ? [...allowed, ...(textsAt(data, 'corsWhitelist') ?? [])] : allowed
}

function toAuthorizationUrls(connections: unknown): ReadonlyMap<string, string> {
  const listed: readonly unknown[] = Array.isArray(connections) ? connections : []
  return new Map(
    listed.filter(isObject).flatMap((connection): [string, string][] => {
      const identifier = textAt(connection, 'identifier')
      const url = textAt(connection, 'authorizationUrl')
      return identifier && url && URL.canParse(url) ? [[identifier, url]] : []
    }),
  )
}
