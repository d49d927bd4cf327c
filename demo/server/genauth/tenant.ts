import { createHash } from 'node:crypto'
import { CONNECTIONS, createConnection, type Connection } from './connections.js'

/** A self-built application, as set up in the GenAuth console. */
export interface Application {
  /** App ID: the OAuth client ID. */
  readonly id: string
  /** App Secret: signs ID tokens with HS256, the platform's default; no client ever sends it. */
  readonly secret: string
  readonly name: string
  readonly idTokenAlgorithm: 'HS256' | 'RS256'
  readonly connections: readonly Connection[]
  /** The console's switch for social login buttons. */
  readonly socialLoginButtons: boolean
  /**
   * In a unified-domain user pool the application is told apart by a path, `/{App ID}`; else it has
   * none.
   */
  readonly path: '' | `/${string}`
}

const APPLICATIONS: readonly Application[] = [
  {
    id: 'demo-app',
    secret: '3f1c9a7be05d42868a94d1c70e6bf25a',
    name: 'Demo Shop',
    idTokenAlgorithm: 'HS256',
    connections: connectionsNamed('xiaomi-demo'),
    socialLoginButtons: true,
    path: '',
  },
  {
    id: 'demo-app-rs256',
    secret: '8d20b6e4f7134c5f9be1a05c63d97f12',
    name: 'Demo Shop (RS256)',
    idTokenAlgorithm: 'RS256',
    connections: connectionsNamed('xiaomi-demo'),
    socialLoginButtons: true,
    path: '',
  },
  {
    id: 'demo-app-modes',
    secret: 'c45e7f90a2d84b1693f6e8b07d1a352c',
    name: 'Demo Club',
    idTokenAlgorithm: 'HS256',
    connections: connectionsNamed(
      'xiaomi-login-only',
      'xiaomi-field-matching',
      'xiaomi-query-binding',
      'github-field-matching',
      'xiaomi-bind-only',
      'xiaomi-bind-at-once',
      'xiaomi-members-binding',
    ),
    socialLoginButtons: true,
    path: '',
  },
  {
    id: 'demo-app-unified',
    secret: '71be3d5a90c64f2e8a17d4f6b5c0e983',
    name: 'Demo Shop (unified domain)',
    idTokenAlgorithm: 'HS256',
    connections: connectionsNamed('xiaomi-demo'),
    socialLoginButtons: true,
    path: '/demo-app-unified',
  },
  {
    id: 'demo-app-all',
    secret: 'e6a80d2b517f49c3a4d2f09b83c61e75',
    name: 'Demo Mall',
    idTokenAlgorithm: 'RS256',
    connections: connectionsNamed('xiaomi-demo', ...othersThanXiaomi()),
    socialLoginButtons: true,
    path: '',
  },
  {
    id: 'demo-app-no-social',
    secret: '1b94f7c6d30e4a85b27e6c8f05a9d413',
    name: 'Demo Bank',
    idTokenAlgorithm: 'RS256',
    connections: connectionsNamed('xiaomi-demo', 'github-demo'),
    socialLoginButtons: false,
    path: '',
  },
]

function connectionsNamed(...uniqueIds: readonly string[]): Connection[] {
  return CONNECTIONS.filter(({ uniqueId }) => uniqueIds.includes(uniqueId))
}

function othersThanXiaomi(): string[] {
  return CONNECTIONS.filter(({ uniqueId, source }) => {
    return source.type !== 'xiaomi' && uniqueId.endsWith('-demo')
  }).map(({ uniqueId }) => uniqueId)
}

/** An application that somebody sets up beside ours, for a site of their own. */
export interface OwnApplication {
  readonly appId: string
  readonly name: string
  readonly connections: readonly OwnConnection[]
}

export interface OwnConnection {
  /** Type id of the identity source. */
  readonly provider: string
  readonly uniqueId: string
  readonly displayName: string
}

/** What is set up in the console: applications, and connections to identity sources. */
export interface Tenant {
  readonly applications: readonly Application[]
  readonly connections: readonly Connection[]
}

export function createTenant(own: readonly OwnApplication[] = []): Tenant {
  const applications = own.map(toApplication)
  return {
    applications: [...APPLICATIONS, ...applications],
    connections: [...CONNECTIONS, ...applications.flatMap(({ connections }) => connections)],
  }
}

function toApplication({ appId, name, connections }: OwnApplication): Application {
  return {
    id: appId,
    secret: fingerprint(appId, 32),
    name,
    idTokenAlgorithm: 'RS256',
    connections: connections.map(({ provider, uniqueId, displayName }) =>
      createConnection({ id: fingerprint(uniqueId, 24), uniqueId, displayName, type: provider }),
    ),
    socialLoginButtons: true,
    path: '',
  }
}

function fingerprint(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
