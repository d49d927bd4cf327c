import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's root: every page's source is named from there. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Where the translations are: a page's is there under its route. */
const CHINESE = 'demo/docs/zh'

export interface Page {
  /** Markdown file, from the repository's root. */
  readonly source: string
  /** Address below the site's, without an extension: `errors`, or `zh/errors`. */
  readonly route: string
  readonly title: string
}

interface Entry {
  readonly source: string
  readonly route: string
  readonly en: string
  readonly zh: string
}

interface Group {
  readonly en: string
  readonly zh: string
  readonly pages: readonly Entry[]
}

/** Every page but the start page, in the order of the navigation. */
export const GROUPS: readonly Group[] = [
  {
    en: 'Start here',
    zh: '开始使用',
    pages: [
      here('quickstart', 'Quickstart', '快速上手'),
      core('set-up-xiaomi-and-genauth', 'Set up Xiaomi and GenAuth', '配置小米与 GenAuth'),
      here('faq', 'FAQ', '常见问题'),
    ],
  },
  {
    en: 'The button',
    zh: '登录按钮',
    pages: [
      widget('configuration', 'Configuration', '配置项'),
      widget('events', 'Events', '事件'),
      widget('styling', 'Styling', '样式定制'),
      widget('languages', 'Languages', '多语言'),
      widget('identity-sources', 'Identity sources and groups', '身份源与按钮组'),
      widget('brands', 'Brand rules', '品牌规范'),
    ],
  },
  {
    en: 'The login',
    zh: '登录流程',
    pages: [
      widget('popups-and-redirects', 'Popups and redirects', '弹窗与跳转'),
      core('back-end', 'Back end', '后端接入'),
      core('session', 'Sessions and logout', '会话与退出登录'),
      core('client', 'Login without the button', '不使用按钮的登录'),
      widget('server-rendering', 'Server rendering', '服务端渲染'),
      widget('content-security-policy', 'Content Security Policy', '内容安全策略（CSP）'),
    ],
  },
  {
    en: 'When something fails',
    zh: '排查问题',
    pages: [
      here('troubleshooting', 'Troubleshooting', '故障排查'),
      core('errors', 'Errors', '错误码'),
      core('doctor', 'The doctor', '配置诊断工具'),
    ],
  },
  {
    en: 'Frameworks',
    zh: '前端框架',
    pages: [
      {
        source: 'packages/widget/docs/frameworks/README.md',
        route: 'frameworks/index',
        en: 'All frameworks',
        zh: '通用说明',
      },
      framework('react', 'React'),
      framework('next', 'Next'),
      framework('vue', 'Vue'),
      framework('svelte', 'Svelte'),
      framework('angular', 'Angular'),
      framework('solid', 'Solid'),
      framework('preact', 'Preact'),
      framework('astro', 'Astro'),
      framework('plain', 'No framework', '不使用框架'),
    ],
  },
  {
    en: 'In production',
    zh: '上线',
    pages: [
      widget('hosting', 'Hosting the files', '托管脚本文件'),
      widget('performance', 'Performance', '性能'),
      here('testing', 'Testing', '测试'),
      here('board', 'Board', '测试结果'),
      here('scoreboard', 'Scoreboard', '横向对比'),
      here('browsers', 'Browser support', '浏览器支持'),
      widget('migration', 'Moving from another login', '从其他登录方案迁移'),
    ],
  },
  {
    en: 'How it is made',
    zh: '设计与安全',
    pages: [
      { source: 'SECURITY.md', route: 'security', en: 'Security', zh: '安全' },
      here('architecture', 'Architecture', '架构'),
      {
        source: 'packages/widget/ACCESSIBILITY.md',
        route: 'accessibility',
        en: 'Accessibility',
        zh: '无障碍',
      },
      { source: 'packages/core/README.md', route: 'core', en: 'Package core', zh: 'core 包' },
      {
        source: 'packages/widget/README.md',
        route: 'widget',
        en: 'Package widget',
        zh: 'widget 包',
      },
      { source: 'CONTRIBUTING.md', route: 'contributing', en: 'Contributing', zh: '参与贡献' },
    ],
  },
]

const ENTRIES = GROUPS.flatMap(({ pages }) => pages)

/** The English pages, the start page first. */
export const ENGLISH: readonly Page[] = [
  { source: 'demo/docs/index.md', route: 'index', title: 'genauth-login' },
  ...ENTRIES.map(({ source, route, en }) => ({ source, route, title: en })),
]

/** The pages that are there in Chinese. */
export const TRANSLATED: readonly Page[] = [
  { source: `${CHINESE}/index.md`, route: 'zh/index', title: 'genauth-login' },
  ...ENTRIES.filter(({ route }) => existsSync(`${ROOT}${CHINESE}/${route}.md`)).map(
    ({ route, zh }) => ({ source: `${CHINESE}/${route}.md`, route: `zh/${route}`, title: zh }),
  ),
]

/** The routes that are not there in Chinese yet, with their Chinese titles. */
export const UNTRANSLATED = ENTRIES.filter(
  ({ route }) => !TRANSLATED.some((page) => page.route === `zh/${route}`),
)

export const PAGES: readonly Page[] = [...ENGLISH, ...TRANSLATED]

/** What VitePress makes of a source's path. */
export const REWRITES = Object.fromEntries([
  ...PAGES.map(({ source, route }) => [source, `${route}.md`]),
  ...UNTRANSLATED.map(({ route }) => [`${CHINESE}/${route}.md`, `zh/${route}.md`]),
]) as Record<string, string>

/** Every Markdown file of the repository that is no page. */
export function filesWithoutPage(): string[] {
  const sources = new Set([...PAGES.map(({ source }) => source), `${CHINESE}/[page].md`])
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !sources.has(path))
    .map((path) => path.replace(/[[\]]/g, '\\$&'))
}

function here(route: string, en: string, zh: string): Entry {
  return { source: `demo/docs/${route}.md`, route, en, zh }
}

function core(route: string, en: string, zh: string): Entry {
  return { source: `packages/core/docs/${route}.md`, route, en, zh }
}

function widget(route: string, en: string, zh: string): Entry {
  return { source: `packages/widget/docs/${route}.md`, route, en, zh }
}

function framework(name: string, en: string, zh = en): Entry {
  const source = `packages/widget/docs/frameworks/${name}.md`
  return { source, route: `frameworks/${name}`, en, zh }
}
