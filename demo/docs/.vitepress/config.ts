import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitepress'
import { deadAnchors } from './anchors.js'
import { chineseLines, liveWidgets, pageLinks, slugify } from './links.js'
import { filesWithoutPage, REWRITES, ROOT, GROUPS } from './pages.js'
import { chineseTexts, searchOptions } from './texts.js'
import { writeMarkdown } from './twins.js'

const CONFIG = fileURLToPath(import.meta.url)
const require = createRequire(CONFIG)
const BASE = '/docs/'
const REPOSITORY = 'https://github.com/genauth-login/genauth-login'
/** The groups that the bar at the top has as well. */
const NAVIGATION = ['Start here', 'The button', 'The login', 'When something fails']

/** The packages, whose Markdown is pages here, know no Vue: it is the demo's. */
const vueOfTheDemo: Plugin = {
  name: 'vue-of-the-demo',
  enforce: 'pre',
  resolveId(name, importer) {
    const isPage = importer !== undefined && /\.md(?:\?|$)/.test(importer)
    return isPage && /^vue(?:\/|$)/.test(name) ? this.resolve(name, CONFIG) : undefined
  },
}

/** The pages are the repository's Markdown, wherever it lies; the site is what is made of it. */
export default defineConfig({
  title: 'genauth-login',
  description: 'A login button for any web page: Xiaomi and other identity sources, by GenAuth.',
  base: BASE,
  cleanUrls: true,
  metaChunk: true,
  srcDir: ROOT,
  srcExclude: filesWithoutPage(),
  rewrites: REWRITES,
  cacheDir: fileURLToPath(new URL('.cache', import.meta.url)),
  // The demo names its GenAuth here when it serves the pages: live widgets log in there.
  head: [
    ['meta', { name: 'genauth-demo', content: '{{genauth}}' }],
    ['link', { rel: 'icon', href: `${BASE}mark.svg`, type: 'image/svg+xml' }],
    ['link', { rel: 'alternate', href: `${BASE}llms.txt`, type: 'text/markdown' }],
    ['meta', { name: 'theme-color', content: '#a84300' }],
  ],
  markdown: {
    // The usual themes have too little contrast for WCAG AA.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify },
    toc: { level: [2, 3] },
    config(md) {
      md.use(pageLinks)
      md.use(liveWidgets)
      md.use(chineseLines)
    },
  },
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('genauth-') } },
  },
  vite: {
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
    plugins: [vueOfTheDemo],
    build: { chunkSizeWarningLimit: 1000 },
  },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: navigation('en', '') },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '适用于任意网页的登录按钮：通过 GenAuth 使用小米等社会化身份源登录。',
      themeConfig: { ...navigation('zh', 'zh/'), ...chineseTexts },
    },
  },
  themeConfig: {
    logo: '/mark.svg',
    outline: [2, 3],
    externalLinkIcon: true,
    search: { provider: 'local', options: searchOptions },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
  },
  buildEnd({ outDir }) {
    copyWidget(outDir)
    writeMarkdown(outDir, BASE)
    const dead = deadAnchors(outDir, BASE)
    if (dead.length > 0) throw new Error(`Links to anchors that are not there:\n${dead.join('\n')}`)
  },
})

function navigation(language: 'en' | 'zh', prefix: string) {
  const link = (route: string) => `/${prefix}${route.replace(/(^|\/)index$/, '$1')}`
  return {
    nav: GROUPS.filter(({ en }) => NAVIGATION.includes(en)).map((group) => ({
      text: group[language],
      link: link(group.pages[0]?.route ?? ''),
      activeMatch: `^/${prefix}(${group.pages.map(({ route }) => route).join('|')})$`,
    })),
    sidebar: GROUPS.map((group) => ({
      text: group[language],
      items: group.pages.map((page) => ({ text: page[language], link: link(page.route) })),
    })),
  }
}

/** The built widget, so that its buttons are live wherever the site is put. */
function copyWidget(folder: string): void {
  const script = require.resolve('@genauth-login/widget/genauth-login.js')
  cpSync(script, join(folder, 'live/genauth-login.js'))
  cpSync(join(dirname(script), 'genauth-login'), join(folder, 'live/genauth-login'), {
    recursive: true,
    filter: (name) => !name.endsWith('.map'),
  })
}
