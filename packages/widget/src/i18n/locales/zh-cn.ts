import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: '请稍候，即将开始登录…',
  pending: '请在登录窗口中继续。再次点击可找回该窗口。',
  cancelled: '登录已取消。',
  succeeded: '您已登录。',
  redirecting: '正在前往登录页面…',
  panel: {
    title: '请在登录窗口中继续',
    text: '登录正在另一个窗口中进行。',
    bringBack: '找回该窗口',
    continueHere: '在此页面继续',
    cancel: '取消',
  },
  texts: {
    signin_with: (name) => `使用${name}登录`,
    signup_with: (name) => `使用${name}注册`,
    continue_with: (name) => `使用${name}继续`,
    signin: '登录',
  },
  lastUsed: '上次使用',
  group: '选择登录方式',
  continueAs: (name) => `以${name}的身份继续`,
  failures: {
    blocked: '浏览器拦截了登录窗口。请允许此页面弹出窗口，然后重试。',
    declined: '登录未获同意。请重试，或换一个账号。',
    tooSlow: '登录超时，请重试。',
    offline: '无法连接登录服务。请检查网络，然后重试。',
    misconfigured: '此处的登录设置有误，请告知网站管理员。',
    expired: '本次登录已失效，请重新开始。',
    cutOff: '登录窗口与此页面失去了联系，请重试。',
    other: '登录未成功，请重试。',
  },
}
