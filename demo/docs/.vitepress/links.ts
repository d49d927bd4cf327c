import type { MarkdownRenderer } from 'vitepress'
import { existsSync } from 'node:fs'
import { posix, relative } from 'node:path'
import { PAGES, ROOT } from './pages.js'

const REPOSITORY = 'https://github.com/genauth-login/genauth-login/blob/main/'
const ROUTES = new Map(PAGES.map(({ source, route }) => [source, route]))

/**
 * Turns a link between Markdown files, which works where the repository is read, into one between
 * pages. A link to a file without a page goes to the repository.
 *
 * @throws {Error} when there is no such file.
 */
export function toPageLink(href: string, source: string): string {
  if (/^(?:[a-z]+:|#|\/)/.test(href)) return href
  const [path = '', hash] = href.split('#', 2)
  const target = posix.join(posix.dirname(source), path)
  if (!existsSync(ROOT + target)) throw new Error(`${source}: there is no ${href}`)
  const anchor = hash === undefined ? '' : `#${hash}`
  const route = ROUTES.get(target)
  return route === undefined
    ? REPOSITORY + target + anchor
    : `/${route.replace(/(^|\/)index$/, '$1')}${anchor}`
}

/** Rewrites the links of every page. */
export function pageLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('page-links', ({ tokens, env }) => {
    const { realPath } = env as { readonly realPath?: string }
    if (realPath === undefined) return
    const source = relative(ROOT, realPath).replaceAll('\\', '/')
    const links = tokens.flatMap(({ children }) => children ?? [])
    for (const token of links.filter(({ type }) => type === 'link_open'))
      token.attrSet('href', toPageLink(token.attrGet('href') ?? '', source))
  })
}

/** `<!-- live: styling -->` in a page is the live widget of that name; elsewhere it is nothing. */
export function liveWidgets(md: MarkdownRenderer): void {
  const { html_block: render } = md.renderer.rules
  md.renderer.rules.html_block = (tokens, index, ...rest) => {
    const name = /^<!-- live: (\w+) -->\s*$/.exec(tokens[index]?.content ?? '')?.[1]
    return name ? `<Live${name}/>` : (render?.(tokens, index, ...rest) ?? '')
  }
}

/** Chinese punctuation brings its own space along; Chinese letters have none between them. */
const PUNCTUATION = '，。、；：？！（）「」《》'
const WITHOUT_SPACE = new RegExp(
  `[${PUNCTUATION}]\n|\n[${PUNCTUATION}]|\\p{Script=Han}\n\\p{Script=Han}`,
  'u',
)

/** The end of a line in Chinese is no space. */
export function chineseLines(md: MarkdownRenderer): void {
  md.renderer.rules.softbreak = (tokens, index) => {
    const before = tokens.slice(0, index).findLast(({ content }) => content !== '')
    const after = tokens.slice(index + 1).find(({ content }) => content !== '')
    return WITHOUT_SPACE.test(`${before?.content ?? ''}\n${after?.content ?? ''}`) ? '' : '\n'
  }
}

/** The anchor of a heading, as the repository's host makes it. */
export function slugify(text: string): string {
  const kept = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return kept.replace(/\s/g, '-')
}
