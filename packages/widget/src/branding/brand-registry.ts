import type { Brand } from './brand.js'

/**
 * The brands beside Xiaomi by the type id of the identity sources that work on the web, each in a
 * file of its own. `npm run brands` writes this table: a bundler follows no computed name.
 */
export const BRANDS = new Map<string, () => Promise<{ readonly brand: Brand }>>([
  ['wechat:pc', () => import('./brands/wechat.js')],
  ['wechat:miniprogram:qrconnect', () => import('./brands/wechat.js')],
  ['wechatmp-qrcode', () => import('./brands/wechat.js')],
  ['huawei', () => import('./brands/huawei.js')],
  ['honor', () => import('./brands/honor.js')],
  ['qq', () => import('./brands/qq.js')],
  ['weibo', () => import('./brands/weibo.js')],
  ['github', () => import('./brands/github.js')],
  ['facebook', () => import('./brands/facebook.js')],
  ['twitter', () => import('./brands/twitter.js')],
  ['google', () => import('./brands/google.js')],
  ['apple:web', () => import('./brands/apple.js')],
  ['aws', () => import('./brands/aws.js')],
  ['alipay', () => import('./brands/alipay.js')],
  ['slack', () => import('./brands/slack.js')],
  ['gitee', () => import('./brands/gitee.js')],
  ['gitlab', () => import('./brands/gitlab.js')],
  ['baidu', () => import('./brands/baidu.js')],
  ['qingcloud', () => import('./brands/qingcloud.js')],
  ['instagram', () => import('./brands/instagram.js')],
  ['linkedin', () => import('./brands/linkedin.js')],
  ['amazon', () => import('./brands/amazon.js')],
])
