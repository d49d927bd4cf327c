// What each brand's owner asks for, by the name of its module, and where its mark is from. The
// values and rules are those of docs/brands.md, which is written from here as well.
import { coreUi, iconify, octicon, simpleIcon } from './mark-sources.mjs'

/** Of white text on a colour, of dark text on one, and of any text on black. */
const [DARKEN, LIGHTEN, LIGHTEN_BLACK] = ['#0000001a', '#ffffff2b', '#ffffff2b']
const [WHITE, BLACK] = ['#ffffff', '#000000']

const whiteOn = (background, more) => surface(background, WHITE, DARKEN, more)
const surface = (background, color, hoverOverlay, more) => ({
  background,
  color,
  hoverOverlay,
  ...more,
})
const both = (surface) => ({ light: surface })
const inOneColour = (oneColour) => ({ mark: { oneColour } })

/** Black on light pages, white on dark ones. */
const inverting = {
  light: surface(BLACK, WHITE, LIGHTEN_BLACK, inOneColour(WHITE)),
  dark: surface(WHITE, BLACK, DARKEN, inOneColour(BLACK)),
}

/** A mark of one path: official on light surfaces, on dark ones. */
const one = (path, light, dark) => [{ path, light, dark }]
/** A mark with an opaque part inside, which is a hole where the mark has one colour. */
const withInner = (path, colour, inner, onDark = {}) => [
  { path: inner, light: WHITE, dark: onDark.inner, isHole: true },
  { path, light: colour, dark: onDark.colour },
]

// Behind the openings of a mark, without showing at its edge.
const DISC = 'M12 .5a11.5 11.5 0 1 1 0 23 11.5 11.5 0 0 1 0-23'
const SQUARE = 'M1 1h22v22H1z'
const RECTANGLE = 'M4 4h16v16H4z'

const GOOGLE = {
  light: surface(WHITE, '#1f1f1f', '#0000000f', { borderColor: '#747775' }),
  dark: surface('#131314', '#e3e3e3', '#ffffff14', { borderColor: '#8e918f' }),
}
const APPLE = {
  light: surface(WHITE, BLACK, '#0000000f', { borderColor: BLACK }),
  dark: surface(WHITE, BLACK, DARKEN),
}
const SLACK = {
  light: surface(WHITE, BLACK, '#0000000f', { borderColor: '#747775' }),
  dark: surface(BLACK, WHITE, LIGHTEN_BLACK, { borderColor: '#8e918f' }),
}
const HUAWEI = {
  light: surface(WHITE, BLACK, '#0000000f', { borderColor: '#747775' }),
  dark: surface(BLACK, WHITE, LIGHTEN_BLACK, { borderColor: '#8e918f' }),
}
const GITLAB = {
  light: surface('#171321', WHITE, LIGHTEN),
  dark: surface('#171321', WHITE, LIGHTEN, { borderColor: '#8e918f' }),
}

/** Where the owner has one sentence for all. */
const alwaysSignIn = {
  signin: 'signin_with',
  signup_with: 'signin_with',
  continue_with: 'signin_with',
}
const inChinese = (simplified, traditional) => ({
  'zh-cn': { signin_with: simplified },
  'zh-tw': { signin_with: traditional },
  'zh-hk': { signin_with: traditional },
})

export const SOURCES = {
  xiaomi: {
    origin: 'The mark is redrawn: a superellipse of the third degree, as the owner describes it',
    mark: withInner(
      'M12 0C2.6 0 0 2.6 0 12s2.6 12 12 12 12-2.6 12-12S21.4 0 12 0zM4.8 7.4h6c3.2 0 4.3 1 4.3 4.2v5h-2.2v-5c0-1.6-.6-2.3-2.1-2.3H7v7.3H4.8zM8.8 11H11v5.6H8.8zM17 7.4h2.2v9.2H17z',
      '#ff6900',
      RECTANGLE,
    ),
    surfaces: { filled: both(surface('#ff6900', '#1f0d00', LIGHTEN, inOneColour(WHITE))) },
    guideline: 'https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1512',
    rules: 'No button rule is published. White "MI" on an orange superellipse.',
  },
  wechat: {
    ...simpleIcon('wechat', (path) => one(path, '#07c160')),
    surfaces: { filled: both(surface('#07c160', '#333333', LIGHTEN, inOneColour('#333333'))) },
    guideline: 'https://developers.weixin.qq.com/doc/oplatform/en/Downloads/Design_Resource.html',
    rules: 'The standard icon; on colour in white or 80 % black.',
  },
  huawei: {
    ...simpleIcon('huawei', (path) => one(path, '#ce0e2d', WHITE)),
    surfaces: {
      filled: both(whiteOn('#ce0e2d', inOneColour(WHITE))),
      outline: HUAWEI,
      neutral: HUAWEI,
    },
    sizes: { iconOnlyShare: 0.56 },
    wording: {
      name: 'HUAWEI ID',
      replaced: alwaysSignIn,
      fixed: inChinese('华为账号登录', '華為帳號登入'),
      nameAloneBreaks:
        'https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/dev-specifications-0000001050048916',
    },
    rules:
      'Fixed text "华为账号登录" ("Sign in with HUAWEI ID"). On red, white or black; the mark alone is 56 % of the height.',
  },
  honor: {
    origin: 'The only free mark is the name itself, which cannot be read in a square: no mark',
    surfaces: { filled: inverting },
    guideline: 'https://www.hihonor.com/global/brand-guideline11/basics/logo',
    rules: 'No button rule is published. Black or white.',
  },
  qq: {
    ...simpleIcon('qq', (path) => one(path, '#1ebafc')),
    surfaces: { filled: both(surface('#1ebafc', '#001520', LIGHTEN, inOneColour(WHITE))) },
    wording: {
      name: 'QQ',
      replaced: alwaysSignIn,
      fixed: inChinese('QQ登录', 'QQ登入'),
    },
    guideline:
      'https://wiki.connect.qq.com/%E7%BD%91%E7%AB%99%E5%89%8D%E7%AB%AF%E9%A1%B5%E9%9D%A2%E8%A7%84%E8%8C%83',
    isSentenceAdvised: true,
    rules: 'The text "QQ登录".',
    ownImage: 'The standard "QQ登录" images, unchanged',
  },
  weibo: {
    ...simpleIcon('sinaweibo', (path) => one(path, '#e6162d')),
    surfaces: { filled: both(whiteOn('#e6162d', inOneColour(WHITE))) },
    guideline: 'https://open.weibo.com/wiki/Connect/login',
    rules: 'Icon and text, or the icon alone.',
  },
  github: {
    ...octicon('mark-github-24', (path) => one(path, BLACK, WHITE)),
    surfaces: { filled: inverting },
    guideline: 'https://brand.github.com/foundations/logo',
    rules: 'The mark in black or white, unaltered.',
  },
  facebook: {
    ...simpleIcon('facebook', (path) => withInner(path, '#0866ff', DISC)),
    surfaces: { filled: both(whiteOn('#0866ff', inOneColour(WHITE))) },
    sizes: { minIcon: 16 },
    wording: {
      name: 'Facebook',
    },
    guideline: 'https://developers.facebook.com/docs/facebook-login/web/login-button/',
    isSentenceAdvised: true,
    rules:
      '"Continue with Facebook" or "Login with Facebook". Blue disc with a white f, or white disc; 16 px or more.',
  },
  twitter: {
    ...simpleIcon('x', (path) => one(path, BLACK, WHITE)),
    surfaces: { filled: inverting },
    wording: {
      name: 'X',
    },
    guideline: 'https://docs.x.com/fundamentals/authentication/guides/log-in-with-x',
    isSentenceAdvised: true,
    rules: '"Sign in with X". The mark in black or white, unmodified.',
  },
  google: {
    ...iconify('google-icon', ([blue, green, yellow, red]) => [
      ...one(blue, '#4285f4'),
      ...one(green, '#34a853'),
      ...one(yellow, '#fbbc05'),
      ...one(red, '#ea4335'),
    ]),
    surfaces: {
      filled: GOOGLE,
      outline: GOOGLE,
      neutral: { ...GOOGLE, light: surface('#f2f2f2', '#1f1f1f', '#0000000f') },
    },
    sizes: { icon: 20, fontWeight: 500 },
    wording: {
      name: 'Google',
      nameAloneBreaks: 'https://developers.google.com/identity/branding-guidelines',
    },
    rules:
      '"Sign in", "Sign up" or "Continue with Google". Four-colour G of 20 px on the light, dark or neutral theme, never on another colour.',
  },
  apple: {
    ...simpleIcon('apple', (path) => one(path, BLACK, WHITE)),
    surfaces: {
      filled: inverting,
      outline: withMark(APPLE, BLACK),
      neutral: withMark(APPLE, BLACK),
    },
    sizes: { minHeight: 30, minWidth: 140, textShare: 0.43 },
    wording: {
      name: 'Apple',
      replaced: { signin: 'signin_with' },
      nameAloneBreaks:
        'https://developer.apple.com/design/human-interface-guidelines/sign-in-with-apple',
    },
    badgeOutside: true,
    rules:
      '"Sign in", "Sign up" or "Continue with Apple" and nothing else in the button. Black or white; 140 × 30 px or more; text of 43 % of the height.',
  },
  aws: {
    ...iconify('aws', ([type, smile]) => [
      ...one(type, '#232f3e', WHITE),
      ...one(smile, '#ff9900'),
    ]),
    surfaces: {
      filled: {
        light: surface('#232f3e', WHITE, LIGHTEN, { mark: 'dark' }),
        dark: surface('#232f3e', WHITE, LIGHTEN, { mark: 'dark', borderColor: '#8e918f' }),
      },
    },
    guideline: 'https://aws.amazon.com/trademark-guidelines/',
    rules: 'Type in squid ink or white, smile in orange; no other colours.',
  },
  alipay: {
    ...simpleIcon('alipay', (path) => withInner(path, '#1677ff', SQUARE)),
    surfaces: { filled: both(whiteOn('#076ff7', inOneColour(WHITE))) },
    guideline: 'https://global.alipay.com/help-notices/6',
    rules:
      'Brand assets need approval. Filled is #076ff7, since white text on the brand’s #1677ff has a contrast of 4.1:1.',
  },
  slack: {
    ...iconify('slack-icon', ([red, blue, green, yellow]) => [
      ...one(red, '#e01e5a'),
      ...one(blue, '#36c5f0'),
      ...one(green, '#2eb67d'),
      ...one(yellow, '#ecb22e'),
    ]),
    surfaces: {
      filled: both(surface('#4a154b', WHITE, LIGHTEN)),
      outline: SLACK,
      neutral: SLACK,
    },
    sizes: { minHeight: 44, minHeightIconOnly: 36 },
    wording: {
      name: 'Slack',
      replaced: alwaysSignIn,
      nameAloneBreaks: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
    },
    rules:
      '"Sign in with Slack" and nothing else. Four-colour mark on white, black or aubergine; 44 px high or more, 36 px for the mark alone.',
  },
  gitee: {
    ...simpleIcon('gitee', (path) => withInner(path, '#c71d23', RECTANGLE)),
    surfaces: { filled: both(whiteOn('#c71d23', inOneColour(WHITE))) },
    guideline: 'https://gitee.com/about_us',
    rules: 'No button rule is published.',
  },
  gitlab: {
    ...iconify('gitlab-icon', ([head, right, chin, left]) => [
      ...one(head, '#e24329'),
      ...one(right + left, '#fc6d26'),
      ...one(chin, '#fca326'),
    ]),
    surfaces: {
      filled: GITLAB,
      outline: {
        light: surface(WHITE, '#171321', '#0000000f', { borderColor: '#747775' }),
        dark: GITLAB.dark,
      },
      neutral: {
        light: surface('#f2f2f2', '#171321', '#0000000f', { borderColor: '#747775' }),
        dark: GITLAB.dark,
      },
    },
    sizes: { minIcon: 20 },
    guideline: 'https://design.gitlab.com/brand-logo/core-logo',
    rules: 'The mark in full colour, 20 px or more, on white, charcoal or neutral.',
  },
  baidu: {
    ...simpleIcon('baidu', (path) => one(path, '#2932e1', WHITE)),
    surfaces: { filled: both(whiteOn('#2932e1', inOneColour(WHITE))) },
    rules: 'No button rule is published.',
  },
  qingcloud: {
    origin: 'No free mark and no published colour is known: none is invented',
    rules: 'No button rule is published.',
  },
  instagram: {
    ...simpleIcon('instagram', (path) => one(path, BLACK, WHITE)),
    surfaces: { filled: inverting },
    guideline: 'https://www.meta.com/brand/resources/instagram/instagram-brand/',
    rules: 'The glyph in solid black or white. The name is not translated or shortened.',
  },
  linkedin: {
    ...iconify('linkedin-icon', ([bug]) =>
      withInner(bug, '#0a66c2', SQUARE, { colour: WHITE, inner: 'transparent' }),
    ),
    surfaces: { filled: both(whiteOn('#0a66c2', inOneColour(WHITE))) },
    sizes: { minIcon: 21 },
    guideline: 'https://brand.linkedin.com/in-logo',
    rules: 'The bug in blue, black or white only, 21 px or more.',
  },
  amazon: {
    ...coreUi('amazon', ([arc, letter, counter, head]) => [
      ...one(letter + counter, BLACK, WHITE),
      ...one(arc + head, '#ff9900'),
    ]),
    surfaces: { filled: both(surface('#ff9900', '#1e0e00', LIGHTEN, inOneColour('#1e0e00'))) },
    wording: {
      name: 'Amazon',
      replaced: alwaysSignIn,
      fixed: { en: { signin_with: 'Login with Amazon' } },
      nameAloneBreaks: 'https://developer.amazon.com/docs/login-with-amazon/button.html',
    },
    badgeOutside: true,
    rules: '"Login with Amazon". The button is a supplied image, to be used without any change.',
    ownImage: 'The "Login with Amazon" images, unchanged',
  },
}

function withMark({ light, dark }, oneColour) {
  return {
    light: { ...light, ...inOneColour(oneColour) },
    dark: { ...dark, ...inOneColour(oneColour) },
  }
}
