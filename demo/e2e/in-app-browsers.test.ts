import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IN_APP_BROWSERS } from '@genauth-login/core'
import { startDemo } from './support/demo.js'
import { onlyInChromium } from './support/only-in-chromium.js'

const touches = onlyInChromium('The driver emulates no phone.')

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15'
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36'
const CHROME = 'Chrome/134.0 Mobile Safari/537.36'

/** How the browsers of apps call themselves. Together they have every word of the table. */
const APPS: Readonly<Record<string, string>> = {
  WeChat: `${ANDROID} Version/4.0 ${CHROME} MicroMessenger/8.0.56 NetType/WIFI`,
  WeCom: `${IPHONE} Mobile/15E148 wxwork/4.1.36 MicroMessenger/7.0.1`,
  QQ: `${ANDROID} ${CHROME} V1_AND_SQ_9.1 QQ/9.1.25.23`,
  'QQ’s own engine': `${ANDROID} MQQBrowser/6.2 TBS/046291 ${CHROME}`,
  Weibo: `${IPHONE} Mobile/15E148 Weibo (iPhone15,3__weibo__14.11.1)`,
  Alipay: `${IPHONE} Mobile/21F79 NebulaSDK/1.8 Nebula AlipayClient/10.6.0`,
  Taobao: `${IPHONE} Mobile/21F79 AliApp(TB/10.38.20) WindVane/8.7.2`,
  DingTalk: `${ANDROID} ${CHROME} DingTalk(7.6.10)`,
  Lark: `${IPHONE} Mobile/15E148 Safari/604.1 Lark/7.30.5 LarkLocale/en_US`,
  Feishu: `${ANDROID} ${CHROME} Feishu/7.30.5`,
  'Xiaomi’s browser': `${ANDROID} ${CHROME} XiaoMi/MiuiBrowser/18.8.40`,
  Douyin: `${ANDROID} ${CHROME} aweme_290800 JsSdk/1.0`,
  Kuaishou: `${ANDROID} ${CHROME} Kwai/12.8.20`,
  Baidu: `${IPHONE} Mobile/15E148 baiduboxapp/13.70`,
  LINE: `${IPHONE} Mobile/15E148 Safari/604.1 Line/14.19.0`,
  KakaoTalk: `${IPHONE} Mobile/15E148 KAKAOTALK/25.1.0`,
  Facebook: `${IPHONE} Mobile/21F90 [FBAN/FBIOS;FBDV/iPhone15,3]`,
  'Facebook on Android': `${ANDROID} ${CHROME} [FB_IAB/FB4A;FBAV/490.0.0.45]`,
  Instagram: `${IPHONE} Mobile/21F90 Instagram 360.0.0.30 (iPhone15,3; iOS 18_6)`,
  TikTok: `${ANDROID} ${CHROME} trill_370 BytedanceWebview/d8a21c6`,
  'TikTok on iPhone': `${IPHONE} Mobile/21F90 musical_ly_37.0.0`,
  X: `${IPHONE} Mobile/15E148 Twitter for iPhone/10.75`,
  LinkedIn: `${IPHONE} Mobile/15E148 [LinkedInApp]/9.30`,
  Snapchat: `${IPHONE} Mobile/15E148 Snapchat/13.20`,
  Pinterest: `${IPHONE} Mobile/15E148 [Pinterest/iOS] Pinterest/13.1`,
  'another app': `Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 ${CHROME}`,
  'an app with Qt': `${ANDROID} QtWebEngine/5.15 ${CHROME}`,
  'an app with a web view': `${IPHONE} Mobile/15E148 SomeWebView/1.0`,
  'an app of LD Player': `${ANDROID} ${CHROME} ldclient/4.0`,
}

/** Those in which the person goes on, and comes back to the page signed in. */
const THROUGH = new Set(['WeChat', 'Xiaomi’s browser', 'Facebook', 'LINE', 'another app'])

/** The same phones’ browsers, in which a window works. */
const BROWSERS: Readonly<Record<string, string>> = {
  'Chrome on Android': `${ANDROID} ${CHROME}`,
  'Safari on iPhone': `${IPHONE} Version/26.0 Mobile/15E148 Safari/604.1`,
  'Huawei’s browser': `${ANDROID} Chrome/114.0 HuaweiBrowser/15.0 Mobile Safari/537.36`,
  'Samsung’s browser': `${ANDROID} SamsungBrowser/27.0 ${CHROME}`,
}

const VIEWPORT = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 3 }

// One page for all: each login loads it anew.
test('a tap on a phone', touches, async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const { href } = new URL('script-tag.html', demo.sites.site)

  for (const [name, userAgent] of Object.entries(APPS)) {
    await t.test(`leaves the page in ${name}, and opens no window [F-22]`, async () => {
      await page.tab.emulate({ viewport: VIEWPORT, userAgent })
      await page.goTo(href)
      await page.tap()
      const login = page.inThisWindow()
      await login.arrives()
      assert.equal(await demo.windows(), 1)
      if (!THROUGH.has(name)) return
      await login.signInAtXiaomi()
      assert.equal((await page.result()).claims.nickname, 'Mi Fan')
      assert.equal(await demo.windows(), 1)
    })
  }

  for (const [name, userAgent] of Object.entries(BROWSERS)) {
    await t.test(`opens a window in ${name}`, async () => {
      await page.tab.emulate({ viewport: VIEWPORT, userAgent })
      await page.goTo(href)
      const opened = page.opened()
      await page.tap()
      await (await opened).signInAtXiaomi()
      assert.equal((await page.result()).claims.nickname, 'Mi Fan')
    })
  }
})

test('every word of the table is in the user agent of an app here, and in no browser’s', () => {
  const has = (agents: Readonly<Record<string, string>>, word: string) =>
    Object.values(agents).some((agent) => agent.toLowerCase().includes(word.toLowerCase()))
  assert.deepEqual(
    IN_APP_BROWSERS.filter((word) => !has(APPS, word) || has(BROWSERS, word)),
    [],
  )
})
