import type { IdentitySource } from './identity-sources/identity-source.js'
import { IDENTITY_SOURCES } from './identity-sources/table.js'

/** How an account of the social identity source is associated with an account of the user pool. */
export type Association = 'none' | 'field' | 'challenge'

/**
 * How Query binding goes, by the code with which GenAuth tells its hosted page: bind to an account
 * (1640), ask whether to bind or to create (1641), bind without asking first (1666).
 */
export type BindingCode = 1640 | 1641 | 1666

/** A social identity source connection, as set up in the GenAuth console. */
export interface Connection {
  /** Identity source connection ID. */
  readonly id: string
  readonly uniqueId: string
  readonly displayName: string
  readonly source: IdentitySource
  /** Login mode "Login only mode": existing accounts only. */
  readonly loginOnly: boolean
  /** Account identity association: off, "Field matching" or "Query binding". */
  readonly association: Association
  readonly binding: BindingCode
}

/** What distinguishes one connection of a source from another. */
export type ConnectionRules = Partial<Pick<Connection, 'loginOnly' | 'association' | 'binding'>>

export const USER_POOL_ID = '65f2a0c4d1b7e93a5c08f614'

/** The connections, in the order of the console's list. */
export const CONNECTIONS: readonly Connection[] = [
  connect('xiaomi', '01', 'xiaomi-demo', 'Xiaomi Account'),
  connect('xiaomi', '02', 'xiaomi-login-only', 'Xiaomi for members', { loginOnly: true }),
  // Xiaomi tells neither an e-mail address nor a phone number, so that nothing ever matches.
  connect('xiaomi', '03', 'xiaomi-field-matching', 'Xiaomi by a field', { association: 'field' }),
  connect('xiaomi', '04', 'xiaomi-query-binding', 'Xiaomi, bind or create', {
    association: 'challenge',
  }),
  connect('wechat:pc', '05', 'wechat-pc-demo', 'WeChat'),
  connect('wechat:miniprogram:qrconnect', '06', 'wechat-miniprogram-demo', 'WeChat Mini Program'),
  connect('wechatmp-qrcode', '07', 'wechatmp-qrcode-demo', 'Follow us on WeChat'),
  connect('wechat:mobile', '08', 'wechat-mobile-demo', 'WeChat in the app'),
  connect('huawei', '09', 'huawei-demo', 'HUAWEI ID'),
  connect('honor', '0a', 'honor-demo', 'HONOR'),
  connect('xiaomi:mobile', '0b', 'xiaomi-mobile-demo', 'Xiaomi in the app'),
  connect('qq', '0c', 'qq-demo', 'QQ'),
  connect('weibo', '0d', 'weibo-demo', 'Weibo'),
  connect('github', '0e', 'github-demo', 'GitHub'),
  connect('facebook', '0f', 'facebook-demo', 'Facebook'),
  connect('twitter', '10', 'twitter-demo', 'Twitter'),
  connect('google', '11', 'google-demo', 'Google'),
  connect('apple', '12', 'apple-demo', 'Apple in the app'),
  connect('apple:web', '13', 'apple-web-demo', 'Apple'),
  connect('aws', '14', 'aws-demo', 'AWS'),
  connect('alipay', '15', 'alipay-demo', 'Alipay'),
  connect('slack', '16', 'slack-demo', 'Slack'),
  connect('gitee', '17', 'gitee-demo', '码云 Gitee'),
  connect('gitlab', '18', 'gitlab-demo', 'Sign in with my GitLab'),
  connect('baidu', '19', 'baidu-demo', 'Baidu'),
  connect('qingcloud', '1a', 'qingcloud-demo', 'QingCloud'),
  connect('instagram', '1b', 'instagram-demo', 'Instagram'),
  connect('linkedin', '1c', 'linkedin-demo', 'LinkedIn'),
  connect('amazon', '1d', 'amazon-demo', 'Amazon'),
  connect('github', '1e', 'github-field-matching', 'GitHub by e-mail', { association: 'field' }),
  connect('xiaomi', '1f', 'xiaomi-bind-only', 'Xiaomi, bind', {
    association: 'challenge',
    binding: 1640,
  }),
  connect('xiaomi', '20', 'xiaomi-bind-at-once', 'Xiaomi, bind at once', {
    association: 'challenge',
    binding: 1666,
  }),
  connect('xiaomi', '21', 'xiaomi-members-binding', 'Xiaomi for members, bind', {
    loginOnly: true,
    association: 'challenge',
  }),
]

/** The path the connection starts at; `/callback` below it is where the identity source answers. */
export function connectionPath({ uniqueId }: Connection): string {
  return `/connection/social/${uniqueId}/${USER_POOL_ID}`
}

/** The callback addresses to register at an identity source: those of all its connections. */
export function connectionCallbackUrls(
  connections: readonly Connection[],
  type: string,
  genauth: URL,
): string[] {
  return connections
    .filter(({ source }) => source.type === type)
    .map((connection) => new URL(`${connectionPath(connection)}/callback`, genauth).href)
}

function connect(
  type: string,
  number: string,
  uniqueId: string,
  displayName: string,
  rules: ConnectionRules = {},
): Connection {
  const id = `66a1f3b27c9d4e0815ab6c${number}`
  return createConnection({ id, uniqueId, displayName, type }, rules)
}

export interface ConnectionForm {
  readonly id: string
  readonly uniqueId: string
  readonly displayName: string
  /** Type id of the identity source. */
  readonly type: string
}

/** @throws for a type of identity source that is not here. */
export function createConnection(form: ConnectionForm, rules: ConnectionRules = {}): Connection {
  const { id, uniqueId, displayName, type } = form
  const source = IDENTITY_SOURCES.get(type)
  if (!source) throw new Error(`There is no identity source “${type}”.`)
  const defaults = { loginOnly: false, association: 'none', binding: 1641 } as const
  return { id, uniqueId, displayName, source, ...defaults, ...rules }
}
