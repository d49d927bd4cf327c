import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Links of the built pages to anchors that are not there: VitePress itself looks at pages alone. */
export function deadAnchors(folder: string, base: string): string[] {
  const pages = readPages(folder)
  const anchors = new Map(pages.map(({ route, html }) => [route, idsOf(html)]))
  return pages.flatMap(({ route, html }) =>
    linksOf(html)
      .map((href) => new URL(href, `http://site${base}${route}`))
      .filter(({ host, hash }) => host === 'site' && hash !== '')
      .filter(({ pathname, hash }) => {
        const target = pathname.slice(base.length)
        const page = target === '' || target.endsWith('/') ? `${target}index` : target
        return !anchors.get(page)?.has(decodeURIComponent(hash.slice(1)))
      })
      .map(({ pathname, hash }) => `${route}: ${pathname}${decodeURIComponent(hash)}`),
  )
}

function readPages(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      route: name.replaceAll('\\', '/').replace(/\.html$/, ''),
      html: readFileSync(join(folder, name), 'utf8'),
    }))
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
}
