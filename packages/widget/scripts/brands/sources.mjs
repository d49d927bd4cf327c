// What is known of each brand, by the name of its module: where the mark is from, and what the sets
// of marks do not say.
// A colour of its own stands for what the set lacks, or for the brand's own button where that has
// another one.

/** Black on light pages, white on dark ones, as the brand's own rules have it. */
const inverting = { inverts: true }
/**
 * White on the brand's colour, as on its own buttons. The colour is darkened where that is hard to
 * read.
 */
const white = { text: '#ffffff' }

export const SOURCES = {
  // Redrawn by hand: a quarter of the size of the one in the set, and every page downloads it.
  xiaomi: {
    icon: 'xiaomi',
    text: '#1f0d00',
    mark: 'M12 0C2 0 0 2 0 12s2 12 12 12 12-2 12-12S22 0 12 0zM4.8 7.4h6c3.2 0 4.3 1 4.3 4.2v5h-2.2v-5c0-1.6-.6-2.3-2.1-2.3H7v7.3H4.8zM8.8 11H11v5.6H8.8zM17 7.4h2.2v9.2H17z',
  },
  wechat: { icon: 'wechat' },
  huawei: { icon: 'huawei', ...white },
  // Its mark is its name, five letters wide: nobody could read it in a square.
  honor: { colour: '#000000', ...inverting },
  qq: { icon: 'qq' },
  weibo: { icon: 'sinaweibo' },
  github: { icon: 'github', ...inverting },
  facebook: { icon: 'facebook' },
  twitter: { icon: 'x', ...inverting },
  google: { icon: 'google', colour: '#1a73e8' },
  // The least height is that of Apple's Human Interface Guidelines, "Sign in with Apple".
  apple: { icon: 'apple', ...inverting, minimumHeight: 30 },
  // On a dark page its dark blue would be lost: there it is the orange of its smile.
  aws: { coreui: 'amazon-aws', colour: '#232f3e', onDark: '#ff9900' },
  alipay: { icon: 'alipay', ...white },
  slack: { coreui: 'slack', colour: '#4a154b' },
  gitee: { icon: 'gitee' },
  gitlab: { icon: 'gitlab' },
  baidu: { icon: 'baidu' },
  // Neither set knows it or its colour: a green near that of its site.
  qingcloud: { colour: '#00aa72' },
  instagram: { icon: 'instagram', ...white },
  linkedin: { coreui: 'linkedin', colour: '#0a66c2' },
  amazon: { coreui: 'amazon', colour: '#ff9900' },
}
