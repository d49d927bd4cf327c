import type { Language } from '../http/language.js'

/** Every string the sources' pages show, but for their names. */
export interface Messages {
  readonly title: (source: string) => string
  readonly intro: (application: string) => string
  readonly account: string
  readonly hint: (source: string) => string
  readonly login: string
  readonly cancel: string
  readonly footer: string
  readonly failure: string
  readonly problems: Readonly<Record<Problem, string>>
}

export type Problem = 'application' | 'redirectUri' | 'responseType' | 'notFound' | 'failed'

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    title: (source) => `Sign in to ${source}`,
    intro: (application) => `${application} asks for your nickname and your picture.`,
    account: 'Account',
    hint: (source) =>
      `Any name will do, and there is no password: this ${source} is a stand-in on this machine.`,
    login: 'Sign in and allow',
    cancel: 'Cancel',
    footer: 'A simulated identity source. Not affiliated with the one it is named after.',
    failure: 'This did not work',
    problems: {
      application: 'No application has this client_id.',
      redirectUri: 'The redirect_uri is not the one that the application registered.',
      responseType: 'The response_type has to be “code”.',
      notFound: 'There is nothing here by itself: a login on the site leads to this page.',
      failed: 'The simulated identity source met an error of its own. The terminal shows it.',
    },
  },
  'zh-CN': {
    title: (source) => `登录${source}`,
    intro: (application) => `${application} 将获得你的昵称和头像。`,
    account: '账号',
    hint: (source) => `随便填一个名字即可，无需密码：这是在本机模拟的${source}。`,
    login: '登录并授权',
    cancel: '取消',
    footer: '模拟的身份源页面，与同名公司无关。',
    failure: '出错了',
    problems: {
      application: '没有应用使用此 client_id。',
      redirectUri: 'redirect_uri 与应用登记的不一致。',
      responseType: 'response_type 必须是 “code”。',
      notFound: '这里没有内容：请从网站发起登录。',
      failed: '模拟的身份源自身出错，详情见终端。',
    },
  },
}
