/**
 * How the browsers inside other apps call themselves: they open no window, or open it where the
 * page was. Each is a word in
 * `navigator.userAgent`, in any case.
 */
export const IN_APP_BROWSERS: readonly string[] = [
  'MicroMessenger', // WeChat, and WeCom
  ' QQ/',
  'Weibo',
  'AlipayClient',
  'DingTalk',
  'Lark', // Feishu
  'Feishu',
  'MiuiBrowser',
  'aweme', // Douyin
  'Kwai', // Kuaishou
  'baiduboxapp',
  'AliApp', // Taobao, Tmall
  ' Line/',
  'KAKAOTALK',
  'FBAN', // Facebook
  'FBAV',
  'Instagram',
  'Bytedance', // TikTok, Toutiao
  'musical_ly',
  'Twitter for',
  'LinkedInApp',
  'Snapchat',
  'Pinterest/',
  '; wv)', // any other app on Android
  // What GenAuth's own page counts as such.
  'MQQBrowser',
  'QtWebEngine',
  'webview',
  'ldclient',
]
