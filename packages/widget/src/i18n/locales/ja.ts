import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: '少々お待ちください。まもなくログインを開始します…',
  pending:
    'ログインウィンドウで操作を続けてください。もう一度クリックすると、ウィンドウが前面に表示されます。',
  cancelled: 'ログインをキャンセルしました。',
  succeeded: 'ログインしました。',
  redirecting: 'ログインページに移動しています…',
  panel: {
    title: 'ログインウィンドウで操作を続けてください',
    text: 'ログインは別のウィンドウで進行中です。',
    bringBack: 'ウィンドウを前面に表示',
    continueHere: 'このページで続ける',
    cancel: 'キャンセル',
  },
  close: '閉じる',
  agreement: {
    label: (links) => `${links}に同意する`,
    required: '続けるには同意が必要です。',
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
      'ログインが拒否されました。もう一度お試しいただくか、別のアカウントを選択してください。',
    tooSlow: 'ログインに時間がかかりすぎました。もう一度お試しください。',
    offline:
      'ログインサービスに接続できません。インターネット接続を確認してから、もう一度お試しください。',
    misconfigured: 'このページのログイン設定に問題があります。サイトの管理者にお知らせください。',
    expired: 'このログインは無効になりました。最初からやり直してください。',
    severed: 'ログインウィンドウとこのページの接続が切れました。もう一度お試しください。',
    storage:
      'このサイトのデータ保存がブラウザーで禁止されています。許可してから、もう一度お試しください。',
    clock: 'この端末の日付または時刻が正しくないようです。修正してから、もう一度お試しください。',
    other: 'ログインできませんでした。もう一度お試しください。',
  },
}
