/**
 * Where a social identity source works: in a window, by a QR code on GenAuth's hosted page, or in
 * native apps only.
 */
export type Suitability = 'popup' | 'qr' | 'native'

/** One social identity source of GenAuth's guide. */
export interface Provider {
  /** Type id, as `provider` has it. GenAuth names none for Twitter Mobile. */
  readonly id: string | undefined
  /** In English, as a person knows it. Several rows may bear one name. */
  readonly name: string
  /** In Simplified Chinese. */
  readonly nameZh: string
  readonly works: Suitability
  /**
   * Folder of its page in GenAuth's guide:
   * `https://docs.genauth.ai/guides/connections/social/{docs}/`.
   */
  readonly docs: string
}

/** Every social identity source of GenAuth's guide, in its order. */
export const PROVIDERS: readonly Provider[] = [
  { id: 'wechat:pc', name: 'WeChat', nameZh: '微信', works: 'popup', docs: 'wechat-pc' },
  {
    id: 'wechat:miniprogram:qrconnect',
    name: 'WeChat',
    nameZh: '微信',
    works: 'qr',
    docs: 'wechat-miniprogram-qrconnect',
  },
  { id: 'wechatmp-qrcode', name: 'WeChat', nameZh: '微信', works: 'qr', docs: 'wechatmp-qrcode' },
  { id: 'wechat:mobile', name: 'WeChat', nameZh: '微信', works: 'native', docs: 'wechat-mobile' },
  {
    id: 'wechat:miniprogram:app-launch',
    name: 'WeChat',
    nameZh: '微信',
    works: 'native',
    docs: 'wechat-miniprogram-applaunch',
  },
  { id: 'huawei', name: 'Huawei', nameZh: '华为', works: 'popup', docs: 'huawei' },
  { id: 'huawei:mobile', name: 'Huawei', nameZh: '华为', works: 'native', docs: 'huawei-mobile' },
  { id: 'honor', name: 'Honor', nameZh: '荣耀', works: 'popup', docs: 'honor' },
  { id: 'xiaomi', name: 'Xiaomi', nameZh: '小米', works: 'popup', docs: 'xiaomi' },
  { id: 'xiaomi:mobile', name: 'Xiaomi', nameZh: '小米', works: 'native', docs: 'xiaomi-mobile' },
  { id: 'qq', name: 'QQ', nameZh: 'QQ', works: 'popup', docs: 'qq' },
  { id: 'qq:mobile', name: 'QQ', nameZh: 'QQ', works: 'native', docs: 'qq-mobile' },
  { id: 'weibo', name: 'Weibo', nameZh: '微博', works: 'popup', docs: 'weibo' },
  { id: 'weibo:mobile', name: 'Weibo', nameZh: '微博', works: 'native', docs: 'weibo-mobile' },
  { id: 'douyin:mobile', name: 'Douyin', nameZh: '抖音', works: 'native', docs: 'douyin-mobile' },
  {
    id: 'kuaishou:mobile',
    name: 'Kuaishou',
    nameZh: '快手',
    works: 'native',
    docs: 'kuaishou-mobile',
  },
  { id: 'github', name: 'GitHub', nameZh: 'GitHub', works: 'popup', docs: 'github' },
  { id: 'github:mobile', name: 'GitHub', nameZh: 'GitHub', works: 'native', docs: 'github-mobile' },
  { id: 'facebook', name: 'Facebook', nameZh: 'Facebook', works: 'popup', docs: 'facebook' },
  {
    id: 'facebook:mobile',
    name: 'Facebook',
    nameZh: 'Facebook',
    works: 'native',
    docs: 'facebook-mobile',
  },
  { id: 'twitter', name: 'X (Twitter)', nameZh: 'X (Twitter)', works: 'popup', docs: 'twitter' },
  {
    id: undefined,
    name: 'X (Twitter)',
    nameZh: 'X (Twitter)',
    works: 'native',
    docs: 'twitter-mobile',
  },
  { id: 'google', name: 'Google', nameZh: 'Google', works: 'popup', docs: 'google' },
  { id: 'google:mobile', name: 'Google', nameZh: 'Google', works: 'native', docs: 'google-mobile' },
  { id: 'apple', name: 'Apple', nameZh: 'Apple', works: 'native', docs: 'apple-mobile' },
  { id: 'apple:web', name: 'Apple', nameZh: 'Apple', works: 'popup', docs: 'apple-web' },
  { id: 'aws', name: 'AWS', nameZh: 'AWS', works: 'popup', docs: 'aws' },
  { id: 'alipay', name: 'Alipay', nameZh: '支付宝', works: 'popup', docs: 'alipay-web' },
  { id: 'slack', name: 'Slack', nameZh: 'Slack', works: 'popup', docs: 'slack' },
  { id: 'slack:mobile', name: 'Slack', nameZh: 'Slack', works: 'native', docs: 'slack-mobile' },
  { id: 'gitee', name: 'Gitee', nameZh: 'Gitee', works: 'popup', docs: 'gitee' },
  { id: 'gitee:mobile', name: 'Gitee', nameZh: 'Gitee', works: 'native', docs: 'gitee-mobile' },
  { id: 'gitlab', name: 'GitLab', nameZh: 'GitLab', works: 'popup', docs: 'gitlab' },
  { id: 'gitlab:mobile', name: 'GitLab', nameZh: 'GitLab', works: 'native', docs: 'gitlab-mobile' },
  { id: 'baidu', name: 'Baidu', nameZh: '百度', works: 'popup', docs: 'baidu' },
  { id: 'baidu:mobile', name: 'Baidu', nameZh: '百度', works: 'native', docs: 'baidu-mobile' },
  { id: 'yidun', name: 'NetEase Yidun', nameZh: '网易易盾', works: 'native', docs: 'yidun' },
  { id: 'qingcloud', name: 'QingCloud', nameZh: '青云', works: 'popup', docs: 'qingcloud' },
  { id: 'instagram', name: 'Instagram', nameZh: 'Instagram', works: 'popup', docs: 'instagram' },
  { id: 'linkedin', name: 'LinkedIn', nameZh: '领英', works: 'popup', docs: 'linkedin' },
  {
    id: 'linkedin:mobile',
    name: 'LinkedIn',
    nameZh: '领英',
    works: 'native',
    docs: 'linkedin-mobile',
  },
  { id: 'line:mobile', name: 'LINE', nameZh: 'LINE', works: 'native', docs: 'line-mobile' },
  { id: 'amazon', name: 'Amazon', nameZh: '亚马逊', works: 'popup', docs: 'amazon' },
  { id: 'amazon:mobile', name: 'Amazon', nameZh: '亚马逊', works: 'native', docs: 'amazon-mobile' },
  { id: 'oppo:mobile', name: 'OPPO', nameZh: 'OPPO', works: 'native', docs: 'oppo-mobile' },
]

/** Type ids that the guide does not list: they work inside a mini program only. */
const MINI_PROGRAMS = ['wechat:miniprogram:default', 'douyin:miniprogram:default']

const WORKS = new Map<string | undefined, Suitability>([
  ...PROVIDERS.map(({ id, works }) => [id, works] as const),
  ...MINI_PROGRAMS.map((id) => [id, 'native'] as const),
])

/** Whether people can log in with an identity source on a web page. An unknown one may work. */
export function isWebProvider(id: string): boolean {
  return WORKS.get(id) !== 'native'
}

/** Whether people log in by a QR code on GenAuth's hosted page, and in no window of its own. */
export function isQrProvider(id: string): boolean {
  return WORKS.get(id) === 'qr'
}
