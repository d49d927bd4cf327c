import type { Language } from '../http/language.js'

/** A social identity source whose looks this site can put on. */
export interface Source {
  readonly id: string
  readonly name: Readonly<Record<Language, string>>
  /** The colour it is known by. */
  readonly colour: `#${string}`
}

const SOURCES: readonly Source[] = [
  { id: 'wechat', name: { en: 'WeChat', 'zh-CN': '微信' }, colour: '#07c160' },
  { id: 'huawei', name: { en: 'Huawei', 'zh-CN': '华为' }, colour: '#cf0a2c' },
  { id: 'honor', name: { en: 'Honor', 'zh-CN': '荣耀' }, colour: '#1f2a37' },
  { id: 'qq', name: { en: 'Tencent QQ', 'zh-CN': '腾讯 QQ' }, colour: '#1ebafc' },
  { id: 'weibo', name: { en: 'Sina Weibo', 'zh-CN': '新浪微博' }, colour: '#e6162d' },
  { id: 'github', name: { en: 'GitHub', 'zh-CN': 'GitHub' }, colour: '#181717' },
  { id: 'facebook', name: { en: 'Facebook', 'zh-CN': 'Facebook' }, colour: '#0866ff' },
  { id: 'twitter', name: { en: 'Twitter', 'zh-CN': 'Twitter' }, colour: '#1d9bf0' },
  { id: 'google', name: { en: 'Google', 'zh-CN': '谷歌' }, colour: '#4285f4' },
  { id: 'apple', name: { en: 'Apple', 'zh-CN': '苹果' }, colour: '#000000' },
  { id: 'aws', name: { en: 'AWS', 'zh-CN': 'AWS' }, colour: '#ff9900' },
  { id: 'alipay', name: { en: 'Alipay', 'zh-CN': '支付宝' }, colour: '#1677ff' },
  { id: 'slack', name: { en: 'Slack', 'zh-CN': 'Slack' }, colour: '#4a154b' },
  { id: 'gitee', name: { en: 'Gitee', 'zh-CN': '码云' }, colour: '#c71d23' },
  { id: 'gitlab', name: { en: 'GitLab', 'zh-CN': 'GitLab' }, colour: '#fc6d26' },
  { id: 'baidu', name: { en: 'Baidu', 'zh-CN': '百度' }, colour: '#2932e1' },
  { id: 'qingcloud', name: { en: 'QingCloud', 'zh-CN': '青云' }, colour: '#00a971' },
  { id: 'instagram', name: { en: 'Instagram', 'zh-CN': 'Instagram' }, colour: '#ff0069' },
  { id: 'linkedin', name: { en: 'LinkedIn', 'zh-CN': '领英' }, colour: '#0a66c2' },
  { id: 'amazon', name: { en: 'Amazon', 'zh-CN': '亚马逊' }, colour: '#f08804' },
]

export function findSource(id: string | undefined): Source | undefined {
  return SOURCES.find((source) => source.id === id)
}
