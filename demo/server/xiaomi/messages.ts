import type { Language } from '../http/language.js'

/** Every string Xiaomi's pages show. */
export interface Messages {
  readonly brand: string
  readonly title: string
  readonly intro: (application: string) => string
  readonly account: string
  readonly hint: string
  readonly login: string
  readonly cancel: string
  readonly footer: string
  readonly failure: string
  readonly problems: Readonly<Record<Problem, string>>
}

export type Problem = 'redirectUri' | 'responseType' | 'notFound' | 'failed'

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    brand: 'Xiaomi Account',
    title: 'Sign in',
    intro: (application) => `${application} asks for your nickname and your picture.`,
    account: 'Account',
    hint: 'Any name will do, and there is no password: this Xiaomi is a stand-in on this machine.',
    login: 'Sign in and allow',
    cancel: 'Cancel',
    footer: 'A simulated Xiaomi. Not affiliated with Xiaomi.',
    failure: 'This did not work',
    problems: {
      redirectUri:
        'Error 96010: the application is not known, or the Application callback address is not the one it registered.',
      responseType: 'Error 96003: response_type has to be “code”.',
      notFound: 'There is nothing here by itself: a login on the site leads to this Xiaomi.',
      failed: 'The simulated Xiaomi met an error of its own. The terminal shows it.',
    },
  },
  'zh-CN': {
    brand: '小米账号',
    title: '登录',
    intro: (application) => `${application} 将获得你的昵称和头像。`,
    account: '账号',
    hint: '随便填一个名字即可，无需密码：这是在本机模拟的小米。',
    login: '登录并授权',
    cancel: '取消',
    footer: '模拟的小米页面，与小米公司无关。',
    failure: '出错了',
    problems: {
      redirectUri: '错误 96010：应用不存在，或“应用回调地址”与登记的不一致。',
      responseType: '错误 96003：response_type 必须是 “code”。',
      notFound: '这里没有内容：请从网站发起登录。',
      failed: '模拟的小米自身出错，详情见终端。',
    },
  },
}
