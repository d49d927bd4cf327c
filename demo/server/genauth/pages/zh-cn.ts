import type { Messages } from './messages.js'

export const zhCN: Messages = {
  signInTo: (application) => `登录 ${application}`,
  subtitle: '请选择登录方式。',
  orWithPassword: '或使用密码登录',
  account: '邮箱或用户名',
  password: '密码',
  signIn: '登录',
  scan: '请用手机扫描此二维码。',
  simulateScan: '模拟扫码',
  wrongPassword: '账号或密码错误，请重试。',
  demoAccount: (account, password) => `演示账号：${account}，${password}`,
  backToSite: '返回网站',
  footer: '在本机模拟的 GenAuth',
  refusals: {
    cancelled: {
      title: '未登录。',
      text: (source) => `你在${source}取消了登录。请选择其他方式，或关闭此窗口。`,
    },
    loginOnly: {
      title: '还没有账号。',
      text: (nickname, application, source) =>
        `${nickname}，你已登录${source}，但在 ${application} 没有属于你的账号。该网站仅允许已有账号的用户登录，请联系网站开通账号。`,
      code: (code) => `错误码 ${code}：禁止注册（仅登录模式）。`,
    },
    noAccess: {
      title: '无权限登录此应用。',
      text: (application, code) =>
        `你没有登录 ${application} 的权限（错误码 ${code}），请联系管理员。`,
    },
  },
  accountChoice: {
    title: (application) => `继续访问 ${application}`,
    text: '你已登录，请选择要使用的账号。',
    goOn: (name) => `以 ${name} 的身份继续`,
    other: '使用其他账号',
  },
  registration: {
    title: (application) => `注册 ${application}`,
    text: '使用邮箱和密码创建账号。',
    taken: '该邮箱已注册。',
    submit: '创建账号',
  },
  inBetween: {
    agreements: {
      title: '继续之前',
      text: (application) => `${application} 请你阅读并同意其条款。`,
      field: '我已阅读并同意《服务条款》',
      submit: '同意并继续',
    },
    mfa: {
      title: '验证身份',
      text: (application) => `${application} 需要二次验证。在本机输入任意六位数字即可。`,
      field: '验证码',
      submit: '验证',
    },
    profile: {
      title: '完善资料',
      text: (application) => `${application} 需要你的姓名。`,
      field: '姓名',
      submit: '保存并继续',
    },
  },
  answered: { title: '完成', text: '可以关闭此窗口。' },
  binding: {
    title: '还差一步',
    text: (nickname, application, source) =>
      `${nickname}，你是第一次用${source}登录这里。以前用过 ${application} 吗？`,
    textAtOnce: (nickname, application, source) =>
      `${nickname}，请登录一次 ${application}，之后即可用${source}直接登录你的账号。`,
    bindTitle: '我已有账号',
    bind: '绑定并登录',
    createTitle: '我是新用户',
    createText: (source) => `将使用你在${source}的昵称和头像创建账号。`,
    create: '创建新账号',
  },
  signOut: {
    title: '要退出登录吗？',
    text: '你在 GenAuth 的会话将结束。',
    confirm: '退出登录',
    stay: '保持登录',
    done: '已退出登录',
    doneText: '可以关闭此页面。',
  },
  withheld: {
    title: '没有发送结果',
    text: '登录已成功，但按照设定（模拟故障 “no-message”），GenAuth 没有把结果告诉网站。此窗口会一直打开。',
  },
  problems: {
    redirectUri: {
      title: '此页面不能接收登录结果',
      text: '网站给出的回调地址没有登记。请在 GenAuth 控制台该应用的“登录回调 URL”中逐字添加。',
    },
    unknownApplication: {
      title: '应用不存在',
      text: '请核对网站使用的“App ID”与 GenAuth 控制台中的是否一致，以及“认证地址”是否正确。',
    },
    unknownConnection: {
      title: '没有这种登录方式',
      text: '该应用没有这个身份源连接。请核对身份源连接 ID，并在“登录控制”中为应用开启该连接。',
    },
    notDirect: {
      title: '此登录方式没有单独的页面',
      text: '它的二维码在登录页上，或者它仅适用于移动应用。请不带身份源连接 ID 发起登录。',
    },
    expired: {
      title: '本次登录已过期',
      text: '登录已完成、耗时过长，或浏览器没有保存 GenAuth 的 Cookie。请关闭此窗口，回到网站重新登录。',
    },
    identitySource: {
      title: '无法从身份源获取你的身份',
      text: '请核对身份源连接的 ID 和密钥，以及身份源开放平台中登记的回调地址。',
    },
    badRequest: { title: '网站的请求有误', text: '网站发来的请求有问题，详情如下。' },
    notFound: { title: '页面不存在', text: 'GenAuth 没有这个页面。' },
    failed: { title: '演示程序出错', text: '模拟的 GenAuth 自身出错，详情见终端。' },
  },
  details: '详情',
}
