import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toPageLink } from './links.js'
import { ENGLISH, GROUPS, PAGES, ROOT, TRANSLATED, type Page } from './pages.js'

const SUMMARY =
  '> `<genauth-login>` is a login button for any web page: it signs people in with Xiaomi and other ' +
  'social identity sources through GenAuth, in a popup, without a callback page.'

/**
 * Writes each page as Markdown beside its HTML, the start pages as tables of contents, `llms.txt`, and
 * `llms-full.txt`, which is all that there is in English.
 */
export function writeMarkdown(folder: string, base: string): void {
  for (const page of PAGES) write(folder, `${page.route}.md`, markdownOf(page, base))
  write(folder, 'index.md', tableOfContents(base))
  write(folder, 'zh/index.md', chineseContents(base))
  write(folder, 'llms.txt', tableOfContents(base))
  const pages = ENGLISH.slice(1).map((page) => markdownOf(page, base))
  write(folder, 'llms-full.txt', pages.join('\n\n---\n\n'))
}

function tableOfContents(base: string): string {
  const english = new Map(ENGLISH.map((page) => [page.route, page]))
  const groups = GROUPS.map(({ en, pages }) => {
    const group = pages.flatMap(({ route }) => english.get(route) ?? [])
    return section(en, base, group)
  })
  return ['# genauth-login', SUMMARY, ...groups, chineseContents(base)].join('\n\n')
}

function chineseContents(base: string): string {
  return section('简体中文', base, TRANSLATED.slice(1))
}

function section(title: string, base: string, pages: readonly Page[]): string {
  const rows = pages.map((page) => {
    const headings = headingsOf(page).join('; ')
    return `- [${page.title}](${base}${page.route}.md)${headings && `: ${headings}`}`
  })
  return `## ${title}\n\n${rows.join('\n')}`
}

/** The headings of a page below its title. */
function headingsOf(page: Page): string[] {
  const text = sourceOf(page).replace(/^ *```[\s\S]*?^ *```$/gm, '')
  return [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading)
}

/** A page's Markdown with links that work from anywhere on the site. */
function markdownOf(page: Page, base: string): string {
  const parts = sourceOf(page).split(/(^ *```[\s\S]*?^ *```$)/m)
  const texts = parts.map((text, index) => (index % 2 ? text : linksOf(text, page, base)))
  return texts.join('').replace(/^<(?:!-- .* --|Live\w+ \/)>\n+/gm, '')
}

function linksOf(text: string, { source }: Page, base: string): string {
  return text.replace(/(?<!!)(\[[^\]]*\])\(([^)\s]+)\)/g, (_, words: string, href: string) => {
    const link = toPageLink(href, source)
    return `${words}(${link.startsWith('/') ? toTwin(link, base) : link})`
  })
}

function toTwin(link: string, base: string): string {
  const [path = '', hash] = link.slice(1).split('#', 2)
  const file = path === '' || path.endsWith('/') ? `${path}index` : path
  return `${base}${file}.md${hash === undefined ? '' : `#${hash}`}`
}

/** Its source without front matter. */
function sourceOf({ source }: Page): string {
  return readFileSync(join(ROOT, source), 'utf8').replace(/^---\n[\s\S]*?\n---\n+/, '')
}

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${text.trimEnd()}\n`)
}
