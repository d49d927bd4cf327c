import { expect } from '@open-wc/testing'
import { IN_APP_BROWSERS } from '../src/model/in-app-browsers.js'
import { setup } from './support/client.js'
import type { Setup } from './support/client.js'
import { failure } from './support/outcome.js'

/** Whether a click opens a window, or leaves the page. */
async function wayOf({ browser, client }: Setup): Promise<'popup' | 'redirect' | 'neither'> {
  void client.login().catch(() => undefined)
  if (browser.windows.length) return 'popup'
  await client.prepare()
  await browser.pass(0)
  return browser.left.length ? 'redirect' : 'neither'
}

// As the apps call themselves today.
const USER_AGENTS = {
  WeChat:
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/134.0 Mobile Safari/537.36 MicroMessenger/8.0.56',
  WeCom:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 wxwork/4.1.36 MicroMessenger/7.0.1',
  QQ: 'Mozilla/5.0 (Linux; U; Android 14) Chrome/109.0 Mobile Safari/537.36 V1_AND_SQ_9.1 QQ/9.1.25.23',
  Weibo:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 Weibo (iPhone15,3__weibo__14.11.1)',
  Alipay:
    'Mozilla/5.0 (iPhone) Mobile/21F79 NebulaSDK/1.8 Nebula AliApp(AP/10.6.0) AlipayClient/10.6.0',
  DingTalk:
    'Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile Safari/537.36 AliApp(DingTalk/7.6.10) DingTalk(7.6.10)',
  Feishu: 'Mozilla/5.0 (iPhone) Mobile/15E148 Safari/604.1 Lark/7.30.5 LarkLocale/zh_CN',
  MIUI: 'Mozilla/5.0 (Linux; U; Android 14; zh-cn) Chrome/100 Mobile Safari/537.36 XiaoMi/MiuiBrowser/18.8.40',
  LINE: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Safari Line/14.19.0',
  Facebook: 'Mozilla/5.0 (iPhone) Mobile/21F90 [FBAN/FBIOS;FBAV/490.0.0.45]',
  Instagram: 'Mozilla/5.0 (iPhone) Mobile/21F90 Instagram 360.0.0.30 (iPhone15,3; iOS 17_5)',
  TikTok:
    'Mozilla/5.0 (Linux; Android 14; Build/UP1A) Chrome/132 Mobile Safari/537.36 trill_370 BytedanceWebview/d8a21c6',
  'another app':
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Version/4.0 Chrome/134 Mobile Safari/537.36',
}

describe('login()', () => {
  it('opens a window', async () => {
    expect(await wayOf(setup())).to.equal('popup')
  })

  it('leaves the page when the settings say so', async () => {
    expect(await wayOf(setup({ mode: 'redirect' }))).to.equal('redirect')
  })

  for (const [name, userAgent] of Object.entries(USER_AGENTS)) {
    it(`leaves the page in the browser of ${name} [B-70, F-22]`, async () => {
      const set = setup()
      set.browser.navigator.userAgent = userAgent
      expect(await wayOf(set)).to.equal('redirect')
    })
  }

  for (const [name, userAgent] of Object.entries({
    Chrome:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/146.0.0.0 Safari/537.36',
    'Chrome on Android':
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/146.0.0.0 Mobile Safari/537.36',
    Safari:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15',
    'Safari on iPhone':
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/26.0 Mobile/15E148 Safari/604.1',
    Firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    Edge: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/146.0.0.0 Safari/537.36 Edg/146.0.0.0',
    'QQ Browser':
      'Mozilla/5.0 (Windows NT 10.0; WOW64) Chrome/123.0 Safari/537.36 Core/1.116 QQBrowser/19.4',
    'Huawei Browser':
      'Mozilla/5.0 (Linux; Android 12; HarmonyOS) Chrome/114.0 HuaweiBrowser/15.0 Mobile Safari/537.36',
  })) {
    it(`opens a window in ${name}`, async () => {
      const set = setup()
      set.browser.navigator.userAgent = userAgent
      expect(await wayOf(set)).to.equal('popup')
    })
  }

  it('opens a window in an app that the settings take out of the list', async () => {
    const set = setup({
      inAppBrowsers: IN_APP_BROWSERS.filter((word) => word !== 'MicroMessenger'),
    })
    set.browser.navigator.userAgent = USER_AGENTS.WeChat
    expect(await wayOf(set)).to.equal('popup')
  })

  it('leaves the page in an app that the settings add', async () => {
    const set = setup({ inAppBrowsers: [...IN_APP_BROWSERS, 'MyApp/'] })
    set.browser.navigator.userAgent = 'Mozilla/5.0 (iPhone) Mobile/15E148 myapp/2.0'
    expect(await wayOf(set)).to.equal('redirect')
  })

  it('opens a window in an app when the settings insist on one', async () => {
    const set = setup({ mode: 'popup' })
    set.browser.navigator.userAgent = USER_AGENTS.WeChat
    expect(await wayOf(set)).to.equal('popup')
  })

  for (const displayMode of ['standalone', 'fullscreen']) {
    it(`leaves a page that is shown ${displayMode}`, async () => {
      const set = setup()
      set.browser.displayMode = displayMode
      expect(await wayOf(set)).to.equal('redirect')
    })
  }

  it('leaves the page when its window is blocked after a click [F-22]', async () => {
    const set = setup()
    set.browser.blocker = () => null
    expect(await wayOf(set)).to.equal('redirect')
  })

  it('leaves the page when its window is blocked in a browser that does not tell of clicks', async () => {
    const set = setup()
    set.browser.blocker = () => null
    Reflect.deleteProperty(set.browser.navigator, 'userActivation')
    expect(await wayOf(set)).to.equal('redirect')
  })

  it('says that the window was blocked when nobody has clicked [F-01]', async () => {
    const { browser, client } = setup()
    browser.blocker = () => null
    browser.navigator.userActivation.isActive = false
    expect(await failure(client.login())).to.include({ code: 'popup_blocked' })
    expect(browser.left).to.have.length(0)
  })

  it('says that the window was blocked when the settings insist on one', async () => {
    const { browser, client } = setup({ mode: 'popup' })
    browser.blocker = () => null
    expect(await failure(client.login())).to.include({ code: 'popup_blocked' })
    expect(browser.left).to.have.length(0)
  })

  it('does not leave the page for any other failure', async () => {
    const { browser, client } = setup()
    const failed = failure(client.login())
    await browser.pass(2000)
    browser.popup.closed = true
    await browser.pass(2000)
    expect(await failed).to.include({ code: 'popup_closed' })
    expect(browser.left).to.have.length(0)
  })

  it('leaves the page where an extension of the browser closes the window at once', async () => {
    const { browser, client } = setup()
    await client.prepare()
    const login = client.login()
    browser.popup.closed = true
    await browser.pass(1000)
    expect(await login).to.equal(undefined)
    expect(browser.left).to.have.lengthOf(1)
  })

  /** A login whose window a page has severed. */
  async function severed(options?: Parameters<typeof setup>[0]): Promise<Setup> {
    const set = setup(options)
    const { browser, client } = set
    await client.prepare()
    const failed = failure(client.login())
    browser.focused = false
    browser.popup.closed = true
    await browser.pass(2000)
    expect(await failed).to.include({ code: 'popup_severed', recoverable: 'retry' })
    browser.focused = true
    await client.prepare()
    return set
  }
  const responseModeIn = ({ browser }: Setup) =>
    browser.popup.address?.searchParams.get('response_mode')

  it('does not leave the page once a window has been severed: the site’s own page responds in the next', async () => {
    const set = await severed()
    const login = set.client.login()
    expect(set.browser.left).to.have.length(0)
    expect(set.browser.windows).to.have.length(2)
    expect(responseModeIn(set)).to.equal('query')
    const answer = set.genauth.answer(set.browser.popup)
    set.browser.post(answer, { origin: 'https://site.example' })
    expect(await login).to.have.property('accessToken')
  })

  it('goes by a message again when that does not help either', async () => {
    const set = await severed()
    const failed = failure(set.client.login())
    await set.browser.pass(2000)
    set.browser.popup.closed = true
    await set.browser.pass(2000)
    expect((await failed).code).to.equal('popup_closed')
    await set.client.prepare()
    void set.client.login().catch(() => undefined)
    expect(responseModeIn(set)).to.equal('web_message')
  })

  it('keeps to what the settings insist on after a window has been severed', async () => {
    const set = await severed({ mode: 'popup' })
    void set.client.login().catch(() => undefined)
    expect(responseModeIn(set)).to.equal('web_message')
  })

  it('leaves the page in an app that GenAuth’s own page counts as one', async () => {
    for (const word of ['MQQBrowser/6.2', 'QtWebEngine/5', 'SomeWebView/1', 'ldclient']) {
      const set = setup()
      set.browser.navigator.userAgent = `Mozilla/5.0 (iPhone) Mobile/15E148 ${word}`
      expect(await wayOf(set), word).to.equal('redirect')
    }
  })

  it('leaves the page in an app that the application’s public configuration names', async () => {
    const set = setup()
    const { application } = set.genauth
    set.genauth.application = { ...application, specialBrowserSymbols: ['OurApp', '', 7] }
    set.browser.navigator.userAgent = 'Mozilla/5.0 (iPhone) Mobile/15E148 ourapp/2.0'
    await set.client.prepare()
    expect(await wayOf(set)).to.equal('redirect')
    set.browser.navigator.userAgent = 'Mozilla/5.0 (iPhone) Mobile/15E148'
    expect(await wayOf(set)).to.equal('popup')
  })

  it('opens a window of the size that the settings ask for', async () => {
    const set = setup({ popupSize: '640x720' })
    expect(await wayOf(set)).to.equal('popup')
    expect(set.browser.popup.features).to.contain('width=640,height=720')
  })

  describe('in a frame', () => {
    const framed = (mode?: 'redirect') => {
      const set = setup(mode && { mode })
      set.browser.top = {}
      return set
    }

    it('opens a window, even in an app', async () => {
      const set = framed()
      set.browser.navigator.userAgent = USER_AGENTS.WeChat
      expect(await wayOf(set)).to.equal('popup')
    })

    it('stays where it is when its window is blocked', async () => {
      const set = framed()
      set.browser.blocker = () => null
      expect(await failure(set.client.login())).to.include({ code: 'popup_blocked' })
      expect(set.browser.left).to.have.length(0)
    })

    it('is sent to GenAuth when the settings say so', async () => {
      expect(await wayOf(framed('redirect'))).to.equal('redirect')
    })
  })
})
