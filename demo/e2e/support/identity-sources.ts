/** An identity source with a page of its own, and the connection that `demo-app-all` has to it. */
export interface IdentitySource {
  /** Type id. */
  readonly provider: string
  /** Unique ID of the connection. */
  readonly connection: string
  readonly displayName: string
  /** What its page calls itself, in English. */
  readonly name: string
}

/** All of them but Xiaomi, in the order of the application. */
export const IDENTITY_SOURCES: readonly IdentitySource[] = [
  { provider: 'wechat:pc', connection: 'wechat-pc-demo', displayName: 'WeChat', name: 'WeChat' },
  { provider: 'huawei', connection: 'huawei-demo', displayName: 'HUAWEI ID', name: 'Huawei' },
  { provider: 'honor', connection: 'honor-demo', displayName: 'HONOR', name: 'Honor' },
  { provider: 'qq', connection: 'qq-demo', displayName: 'QQ', name: 'Tencent QQ' },
  { provider: 'weibo', connection: 'weibo-demo', displayName: 'Weibo', name: 'Sina Weibo' },
  { provider: 'github', connection: 'github-demo', displayName: 'GitHub', name: 'GitHub' },
  { provider: 'facebook', connection: 'facebook-demo', displayName: 'Facebook', name: 'Facebook' },
  { provider: 'twitter', connection: 'twitter-demo', displayName: 'Twitter', name: 'Twitter' },
  { provider: 'google', connection: 'google-demo', displayName: 'Google', name: 'Google' },
  { provider: 'apple:web', connection: 'apple-web-demo', displayName: 'Apple', name: 'Apple' },
  { provider: 'aws', connection: 'aws-demo', displayName: 'AWS', name: 'AWS' },
  { provider: 'alipay', connection: 'alipay-demo', displayName: 'Alipay', name: 'Alipay' },
  { provider: 'slack', connection: 'slack-demo', displayName: 'Slack', name: 'Slack' },
  { provider: 'gitee', connection: 'gitee-demo', displayName: '码云 Gitee', name: 'Gitee' },
  {
    provider: 'gitlab',
    connection: 'gitlab-demo',
    displayName: 'Sign in with my GitLab',
    name: 'GitLab',
  },
  { provider: 'baidu', connection: 'baidu-demo', displayName: 'Baidu', name: 'Baidu' },
  {
    provider: 'qingcloud',
    connection: 'qingcloud-demo',
    displayName: 'QingCloud',
    name: 'QingCloud',
  },
  {
    provider: 'instagram',
    connection: 'instagram-demo',
    displayName: 'Instagram',
    name: 'Instagram',
  },
  { provider: 'linkedin', connection: 'linkedin-demo', displayName: 'LinkedIn', name: 'LinkedIn' },
  { provider: 'amazon', connection: 'amazon-demo', displayName: 'Amazon', name: 'Amazon' },
]
