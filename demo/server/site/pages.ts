import { readdirSync } from 'node:fs'
import { BUILT_FILES } from './built-scripts.js'
import { DOCUMENTATION_CALLBACK } from './documentation.js'

export const PAGES_FOLDER = new URL('../../pages/', import.meta.url)

/** The paths the site answers at: its files by name, and the start page at `/` as well. */
export function listFiles(): string[] {
  return readdirSync(PAGES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => (name === 'index.html' ? ['/', `/${name}`] : [`/${name}`]))
}

/** The addresses of the site's pages, as registered for Login Callback URL. */
export function pageUrls(site: URL): string[] {
  const paths = [...listFiles(), ...Object.keys(BUILT_FILES)]
  const pages = paths.filter((path) => path === '/' || path.endsWith('.html'))
  return [...pages, DOCUMENTATION_CALLBACK].map((path) => new URL(path, site).href)
}
