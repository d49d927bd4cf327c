/** What each event says, in Chinese. */
export const CHINESE_EVENTS = {
  'genauth-before-login': '登录即将开始：页面可以填写其中的字段，或阻止登录。可以取消。',
  'genauth-popup-open': '登录窗口已打开，与点击在同一事件中。',
  'genauth-success': '登录得到了令牌。',
  'genauth-code':
    '使用 `response="code"` 时，登录得到了交给后端的授权码。取消后不会发送到 `login-uri`。可以取消。',
  'genauth-handoff': '使用 `handoff="fetch"` 时，后端已收下授权码。',
  'genauth-error': '登录失败。',
  'genauth-cancel': '用户关闭了窗口（`popup_closed`），或页面结束了登录（`cancelled`）。',
}
