import type { Messages } from '../messages.js'

export const zhCN: Messages = {
  providers: { xiaomi: '小米' },
  pending: '请在登录窗口中继续。再次点击可找回该窗口。',
  cancelled: '登录已取消。',
  failures: {
    blocked: '浏览器拦截了登录窗口。请允许此页面弹出窗口，然后重试。',
    declined: '登录未获同意。请重试，或换一个账号。',
    tooSlow: '登录超时，请重试。',
    offline: '无法连接登录服务。请检查网络，然后重试。',
    misconfigured: '此处的登录设置有误，请告知网站管理员。',
    other: '登录未成功，请重试。',
  },
}
