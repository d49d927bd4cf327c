/** Cause and fix of every error code in Simplified Chinese, as `error-catalogue.ts` has them in English. */
export const CHINESE_TEXTS = {
  invalid_config: {
    cause:
      '某个配置项或参数无法生效。`reason` 指出是哪一项；`message` 说明期望什么、实际收到什么。',
    fix: '修正该属性或选项，或在 GenAuth 控制台中登记对应的值。',
  },
  insecure_context: {
    cause: '页面不是通过 HTTPS 提供的，浏览器因此不提供 WebCrypto。',
    fix: '通过 HTTPS 提供页面。只有本机回环地址（localhost）可以例外。',
  },
  unsupported_browser: {
    cause: '浏览器版本低于支持范围，缺少每次登录都需要的功能。',
    fix: '页面无需改动：由用户更新浏览器，或换用其他浏览器。',
  },
  opaque_origin: {
    cause: '页面是沙箱化的 iframe 或本地文件，没有可供 GenAuth 返回结果的源（origin）。',
    fix: '通过 HTTPS 提供页面；为 iframe 加上 `allow-same-origin`，或去掉 `sandbox`。',
  },
  offline: {
    cause: '无法连接 GenAuth，且浏览器报告设备处于离线状态。',
    fix: '请用户检查网络后重试。',
  },
  storage_unavailable: {
    cause: '跳转登录需要 `sessionStorage`，但它已满或被浏览器禁用。',
    fix: '改用弹窗登录（不需要存储），或请用户允许网站存储数据。',
  },
  popup_blocked: {
    cause: '浏览器没有打开登录窗口。',
    fix: '在点击事件中、任何 `await` 之前发起登录；或请用户允许此网站弹出窗口。',
  },
  popup_closed: {
    cause:
      '登录尚未完成，用户就关闭了窗口。如果 GenAuth 的页面拒绝了用户，原因只显示在那个页面上：' +
      '「仅登录模式」下没有账号（2031），或没有该应用的访问权限（1576）。',
    fix:
      '无需处理，再次点击即可重新登录。遇到 2031，请检查身份源连接的登录模式（社会化身份源）；' +
      '遇到 1576，请检查应用的访问授权。',
  },
  popup_severed: {
    cause: '登录过程中的某个页面发送了 `Cross-Origin-Opener-Policy`，登录窗口与页面的连接被断开。',
    fix:
      '设置 `response-mode="query"`：在 `mode="auto"` 下，用户再次点击时会自动这样做。' +
      '也可以让用户改用跳转登录。',
  },
  popup_timeout: {
    cause: '用户没有在规定时间内完成登录。',
    fix: '请用户重试；如果登录确实需要更长时间，请调大 `timeout-seconds`。',
  },
  cancelled: {
    cause:
      '页面结束了这次登录。`reason` 为 `aborted`、`disconnected`、`prevented`、`superseded`，或页面自定的词。',
    fix: '无需处理：这是页面主动取消的。',
  },
  access_denied: {
    cause: '用户或 GenAuth 拒绝了登录请求。GenAuth 给出的原因在 `oauthErrorDescription` 中。',
    fix: '请用户重试，或换一个账号。',
  },
  authorization_error: {
    cause: 'GenAuth 返回了错误，见 `oauthError` 和 `oauthErrorDescription`。',
    fix: '在 GenAuth 文档中查找该错误；通常是应用配置有误。',
  },
  state_mismatch: {
    cause: '收到的授权响应属于另一次登录，或不属于任何登录。',
    fix: '重新登录。如果反复出现，可能有人在尝试注入授权响应。',
  },
  issuer_mismatch: {
    cause: '授权响应中的颁发者（issuer）与应用的不一致。',
    fix: '把 `issuer` 设为应用 OIDC 发现文档中的 `issuer`。',
  },
  response_invalid: {
    cause: '授权响应格式有误：缺少 code、参数重复，或带有未请求的令牌。',
    fix: '重新登录。如果反复出现，请查明响应在途中被什么改动了。',
  },
  transaction_missing: {
    cause: '页面带着授权响应打开，却没有对应的登录请求记录：存储被清除，或地址是从别处复制来的。',
    fix: '重新登录。',
  },
  transaction_expired: {
    cause: '授权响应到达时，距离登录开始已超过十分钟。',
    fix: '重新登录。',
  },
  network_error: {
    cause: '无法连接 GenAuth：网络中断，或 GenAuth 不允许来自此页面的源的请求。',
    fix:
      '请用户重试。如果一直失败，请把页面的源加入「安全域（CORS）」，' +
      '并在 CSP 的 `connect-src` 中允许 GenAuth。',
  },
  token_timeout: {
    cause: 'GenAuth 没有在十秒内返回令牌。',
    fix: '请用户重试。',
  },
  key_set_unavailable: {
    cause: '无法加载用于验证 ID Token 签名的公钥。',
    fix: '请用户重试。',
  },
  token_endpoint_error: {
    cause: 'GenAuth 拒绝了授权码。`oauthError`、`oauthErrorDescription` 和 `status` 来自 GenAuth。',
    fix:
      '重新登录：同一个授权码绝不会发送两次。如果是 `invalid_client`，' +
      '请把应用的「换取 token 身份验证方式」设为 `none`。',
  },
  token_response_invalid: {
    cause:
      '换取令牌的响应中没有有效的令牌，可能是一个错误页面。`reason` 指出是哪一部分，`status` 是 HTTP 状态码。',
    fix: '重新登录。如果反复出现，请在浏览器开发者工具中查看该响应。',
  },
  id_token_invalid: {
    cause: 'ID Token 不属于此应用或这次登录，或当前无效。`reason` 指出是哪个声明（claim）。',
    fix:
      '`exp`、`iat`、`nbf`：校准时钟；`iss`：设置 `issuer`；`alg`：见 `require-signature`。' +
      '其他情况请重新登录。',
  },
  handoff_failed: {
    cause: '网站位于 `login-uri` 的后端没有接受授权码。如果后端有响应，`status` 是其 HTTP 状态码。',
    fix: '查看后端日志。该授权码已作废，再次点击即可重新登录。',
  },
  session_expired: {
    cause: '会话已结束：GenAuth 不再续期，或用户已退出登录。',
    fix: '重新登录。',
  },
  silent_unavailable: {
    cause:
      'GenAuth 没有向隐藏的 iframe 返回授权码：它自己的会话已结束，或浏览器拦截了它的 Cookie。见 `oauthError`。',
    fix:
      '请用户点击登录。要使用静默续期，请在 `frame-src` 中允许 GenAuth，' +
      '并为它配置网站主域名下的自定义域名。',
  },
  account_changed: {
    cause: '续期得到的是另一个用户的令牌，会话因此结束。',
    fix: '重新登录，并清除页面上显示的上一个用户的信息。',
  },
  link_refused: {
    cause:
      'GenAuth 没有绑定或没有解绑该身份源，错误消息中有 GenAuth 的原话。' +
      '最常见的原因是对方账号已绑定到这里的另一个账号。',
    fix: '请用户换一个对方账号，或先用该账号登录并解绑。',
  },
  userinfo_invalid: {
    cause: '用户信息无效，或属于另一个用户。`reason` 指出问题所在，`status` 是 HTTP 状态码。',
    fix: '重新登录。如果 `reason` 是 `content_type`，请让 GenAuth 以未签名的 JSON 返回用户信息。',
  },
  unexpected: {
    cause: '不属于以上任何一种。`cause` 是实际抛出的错误。',
    fix: '重新登录，并附上 `cause` 反馈问题。',
  },
}
