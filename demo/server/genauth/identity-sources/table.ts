import type { IdentitySource } from './identity-source.js'

const SOURCES: readonly IdentitySource[] = [
  { type: 'xiaomi', name: '小米', nameEn: 'Xiaomi', colour: '#ff6900', place: 'page' },
  {
    type: 'wechat:pc',
    name: '微信 PC 扫码',
    nameEn: 'WeChat QR Code on PC',
    colour: '#07c160',
    place: 'page',
  },
  {
    type: 'wechat:miniprogram:qrconnect',
    name: '小程序 PC 扫码',
    nameEn: 'WeChat Mini Program QR Code on PC',
    colour: '#07c160',
    place: 'qr',
  },
  {
    type: 'wechatmp-qrcode',
    name: '微信公众号关注',
    nameEn: 'WeChat Official Account Follow',
    colour: '#07c160',
    place: 'qr',
  },
  {
    type: 'wechat:mobile',
    name: '微信移动端',
    nameEn: 'WeChat Mobile',
    colour: '#07c160',
    place: 'app',
  },
  { type: 'huawei', name: '华为', nameEn: 'Huawei', colour: '#cf0a2c', place: 'page' },
  { type: 'honor', name: '荣耀', nameEn: 'Honor', colour: '#1f2a37', place: 'page' },
  {
    type: 'xiaomi:mobile',
    name: '小米移动端',
    nameEn: 'Xiaomi Mobile',
    colour: '#ff6900',
    place: 'app',
  },
  { type: 'qq', name: '腾讯 QQ', nameEn: 'Tencent QQ', colour: '#1ebafc', place: 'page' },
  { type: 'weibo', name: '新浪微博', nameEn: 'Sina Weibo', colour: '#e6162d', place: 'page' },
  { type: 'github', name: 'GitHub', nameEn: 'GitHub', colour: '#181717', place: 'page' },
  { type: 'facebook', name: 'Facebook', nameEn: 'Facebook', colour: '#0866ff', place: 'page' },
  { type: 'twitter', name: 'Twitter', nameEn: 'Twitter', colour: '#1d9bf0', place: 'page' },
  { type: 'google', name: '谷歌 Web 端', nameEn: 'Google Web', colour: '#4285f4', place: 'page' },
  { type: 'apple', name: '苹果移动端', nameEn: 'Apple Mobile', colour: '#000000', place: 'app' },
  { type: 'apple:web', name: '苹果 Web 端', nameEn: 'Apple Web', colour: '#000000', place: 'page' },
  { type: 'aws', name: 'AWS', nameEn: 'AWS', colour: '#ff9900', place: 'page' },
  { type: 'alipay', name: '支付宝', nameEn: 'Alipay', colour: '#1677ff', place: 'page' },
  { type: 'slack', name: 'Slack', nameEn: 'Slack', colour: '#4a154b', place: 'page' },
  { type: 'gitee', name: 'Gitee', nameEn: 'Gitee', colour: '#c71d23', place: 'page' },
  { type: 'gitlab', name: 'GitLab', nameEn: 'GitLab', colour: '#fc6d26', place: 'page' },
  { type: 'baidu', name: '百度', nameEn: 'Baidu', colour: '#2932e1', place: 'page' },
  {
    type: 'qingcloud',
    name: '青云 QingCloud',
    nameEn: 'QingCloud',
    colour: '#00a971',
    place: 'page',
  },
  { type: 'instagram', name: 'Instagram', nameEn: 'Instagram', colour: '#ff0069', place: 'page' },
  { type: 'linkedin', name: '领英', nameEn: 'LinkedIn', colour: '#0a66c2', place: 'page' },
  { type: 'amazon', name: '亚马逊', nameEn: 'Amazon', colour: '#f08804', place: 'page' },
]

/** The identity sources that the demo's connections are of, by type id. */
export const IDENTITY_SOURCES: ReadonlyMap<string, IdentitySource> = new Map(
  SOURCES.map((source) => [source.type, source]),
)
