import type { Translation } from '../messages.js'

export const messages: Translation = {
  providers: { huawei: '華為', honor: '榮耀', alipay: '支付寶', qingcloud: '青雲' },
  starting: '請稍候，即將開始登入…',
  pending: '請在登入視窗中繼續。再按一次即可找回該視窗。',
  cancelled: '已取消登入。',
  succeeded: '您已登入。',
  redirecting: '正在前往登入頁面…',
  panel: {
    title: '請在登入視窗中繼續',
    text: '登入正在另一個視窗中進行。',
    bringBack: '找回該視窗',
    continueHere: '在此頁面繼續',
    cancel: '取消',
  },
  texts: {
    signin_with: (name) => `使用${name}登入`,
    signup_with: (name) => `使用${name}註冊`,
    continue_with: (name) => `使用${name}繼續`,
    signin: '登入',
  },
  lastUsed: '上次使用',
  group: '選擇登入方式',
  continueAs: (name) => `以${name}的身分繼續`,
  failures: {
    blocked: '瀏覽器封鎖了登入視窗。請允許此頁面的彈出式視窗，然後再試一次。',
    declined: '登入未獲同意。請再試一次，或改用其他帳號。',
    tooSlow: '登入逾時，請再試一次。',
    offline: '無法連上登入服務。請檢查網路連線，然後再試一次。',
    misconfigured: '這裡的登入設定有誤，請通知網站管理員。',
    expired: '這次登入已失效，請重新開始。',
    cutOff: '登入視窗與此頁面失去連線，請再試一次。',
    other: '登入未成功，請再試一次。',
  },
}
