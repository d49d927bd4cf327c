import { suitabilityOf } from './provider-support.js'
import type { Suitability } from './provider-support.js'

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

const ROWS: readonly Omit<Provider, 'works'>[] = [
  { id: 'wechat:pc', name: 'WeChat', nameZh: '微信', docs: 'wechat-pc' },
  {
    id: 'wechat:miniprogram:qrconnect',
    name: 'WeChat',
    nameZh: '微信',
    docs: 'wechat-miniprogram-qrconnect',
  },
  { id: 'wechatmp-qrcode', name: 'WeChat', nameZh: '微信', docs: 'wechatmp-qrcode' },
  { id: 'wechat:mobile', name: 'WeChat', nameZh: '微信', docs: 'wechat-mobile' },
  {
    id: 'wechat:miniprogram:app-launch',
    name: 'WeChat',
    nameZh: '微信',
    docs: 'wechat-miniprogram-applaunch',
  },
  { id: 'huawei', name: 'Huawei', nameZh: '华为', docs: 'huawei' },
  { id: 'huawei:mobile', name: 'Huawei', nameZh: '华为', docs: 'huawei-mobile' },
  { id: 'honor', name: 'HONOR', nameZh: '荣耀', docs: 'honor' },
  { id: 'xiaomi', name: 'Xiaomi', nameZh: '小米', docs: 'xiaomi' },
  { id: 'xiaomi:mobile', name: 'Xiaomi', nameZh: '小米', docs: 'xiaomi-mobile' },
  { id: 'qq', name: 'QQ', nameZh: 'QQ', docs: 'qq' },
  { id: 'qq:mobile', name: 'QQ', nameZh: 'QQ', docs: 'qq-mobile' },
  { id: 'weibo', name: 'Weibo', nameZh: '微博', docs: 'weibo' },
  { id: 'weibo:mobile', name: 'Weibo', nameZh: '微博', docs: 'weibo-mobile' },
  { id: 'douyin:mobile', name: 'Douyin', nameZh: '抖音', docs: 'douyin-mobile' },
  {
    id: 'kuaishou:mobile',
    name: 'Kuaishou',
    nameZh: '快手',
    docs: 'kuaishou-mobile',
  },
  { id: 'github', name: 'GitHub', nameZh: 'GitHub', docs: 'github' },
  { id: 'github:mobile', name: 'GitHub', nameZh: 'GitHub', docs: 'github-mobile' },
  { id: 'facebook', name: 'Facebook', nameZh: 'Facebook', docs: 'facebook' },
  {
    id: 'facebook:mobile',
    name: 'Facebook',
    nameZh: 'Facebook',
    docs: 'facebook-mobile',
  },
  { id: 'twitter', name: 'X (Twitter)', nameZh: 'X (Twitter)', docs: 'twitter' },
  { id: undefined, name: 'X (Twitter)', nameZh: 'X (Twitter)', docs: 'twitter-mobile' },
  { id: 'google', name: 'Google', nameZh: 'Google', docs: 'google' },
  { id: 'google:mobile', name: 'Google', nameZh: 'Google', docs: 'google-mobile' },
  { id: 'apple', name: 'Apple', nameZh: 'Apple', docs: 'apple-mobile' },
  { id: 'apple:web', name: 'Apple', nameZh: 'Apple', docs: 'apple-web' },
  { id: 'aws', name: 'AWS', nameZh: 'AWS', docs: 'aws' },
  { id: 'alipay', name: 'Alipay', nameZh: '支付宝', docs: 'alipay-web' },
  { id: 'slack', name: 'Slack', nameZh: 'Slack', docs: 'slack' },
  { id: 'slack:mobile', name: 'Slack', nameZh: 'Slack', docs: 'slack-mobile' },
  { id: 'gitee', name: 'Gitee', nameZh: 'Gitee', docs: 'gitee' },
  { id: 'gitee:mobile', name: 'Gitee', nameZh: 'Gitee', docs: 'gitee-mobile' },
  { id: 'gitlab', name: 'GitLab', nameZh: 'GitLab', docs: 'gitlab' },
  { id: 'gitlab:mobile', name: 'GitLab', nameZh: 'GitLab', docs: 'gitlab-mobile' },
  { id: 'baidu', name: 'Baidu', nameZh: '百度', docs: 'baidu' },
  { id: 'baidu:mobile', name: 'Baidu', nameZh: '百度', docs: 'baidu-mobile' },
  { id: 'yidun', name: 'NetEase Yidun', nameZh: '网易易盾', docs: 'yidun' },
  { id: 'qingcloud', name: 'QingCloud', nameZh: '青云', docs: 'qingcloud' },
  { id: 'instagram', name: 'Instagram', nameZh: 'Instagram', docs: 'instagram' },
  { id: 'linkedin', name: 'LinkedIn', nameZh: '领英', docs: 'linkedin' },
  {
    id: 'linkedin:mobile',
    name: 'LinkedIn',
    nameZh: '领英',
    docs: 'linkedin-mobile',
  },
  { id: 'line:mobile', name: 'LINE', nameZh: 'LINE', docs: 'line-mobile' },
  { id: 'amazon', name: 'Amazon', nameZh: '亚马逊', docs: 'amazon' },
  { id: 'amazon:mobile', name: 'Amazon', nameZh: '亚马逊', docs: 'amazon-mobile' },
  { id: 'oppo:mobile', name: 'OPPO', nameZh: 'OPPO', docs: 'oppo-mobile' },
]

/** Every social identity source of GenAuth's guide, in its order. */
export const PROVIDERS: readonly Provider[] = Object.freeze(
  ROWS.map((row) => {
    // Twitter Mobile has no type id: it is for native apps.
    const works = row.id === undefined ? 'native' : suitabilityOf(row.id)
    return Object.freeze({ ...row, works })
  }),
)
