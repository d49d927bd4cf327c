import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: '少々お待ちください。まもなくログインを開始します…',
  pending:
    'ログインウィンドウで続けてください。もう一度クリックすると、ウィンドウが前面に表示されます。',
  cancelled: 'ログインをキャンセルしました。',
  succeeded: 'ログインしました。',
  redirecting: 'ログインページに移動しています…',
  panel: {
    title: 'ログインウィンドウで続けてください',
    text: 'ログインは別のウィンドウで進行中です。',
    bringBack: 'ウィンドウを前面に表示',
    continueHere: 'このページで続ける',
    cancel: 'キャンセル',
  },
  texts: {
    signin_with: (name) => `${name}でログイン`,
    signup_with: (name) => `${name}で登録`,
    continue_with: (name) => `${name}で続ける`,
    signin: 'ログイン',
  },
  lastUsed: '前回使用',
  group: 'ログイン方法を選択してください',
  continueAs: (name) => `${name}として続ける`,
  failures: {
    blocked:
      'ブラウザーがログインウィンドウをブロックしました。このページのポップアップを許可してから、もう一度お試しください。',
    declined:
      'ログインが承認されませんでした。もう一度お試しになるか、別のアカウントをお選びください。',
    tooSlow: 'ログインに時間がかかりすぎました。もう一度お試しください。',
    offline: 'ログインサービスに接続できません。接続を確認してから、もう一度お試しください。',
    misconfigured: 'このページのログイン設定に問題があります。サイトの管理者にお知らせください。',
    expired: 'このログインは無効になりました。最初からやり直してください。',
    cutOff: 'ログインウィンドウとこのページの接続が切れました。もう一度お試しください。',
    other: 'ログインできませんでした。もう一度お試しください。',
  },
}
