import Router from '@koa/router'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { compile } from 'tailwindcss'

const { resolve } = createRequire(import.meta.url)
const PREVIEW = new URL('../../pages/preview.html', import.meta.url)

/** The page's scheme is the preview's choice, and not the person's. */
const TAILWIND = `@import "tailwindcss" prefix(tw);
@custom-variant dark (&:where([data-bs-theme="dark"], [data-bs-theme="dark"] *));`

/** Style sheets of other people's, by the path they are served at. */
const SHEETS: Readonly<Record<string, () => Promise<string>>> = {
  '/host-pages/bootstrap.css': () =>
    readFile(resolve('bootstrap/dist/css/bootstrap.min.css'), 'utf8'),
  '/host-pages/tailwind.css': tailwind,
}

/** Serves what the pages of a preview are dressed in. */
export function hostPages(policy: string): Router {
  const router = new Router()
  for (const [path, read] of Object.entries(SHEETS)) {
    router.get(path, async (ctx) => {
      ctx.set('content-security-policy', policy)
      ctx.type = 'css'
      ctx.body = await read()
    })
  }
  return router
}

/** Tailwind's style sheet for the classes of the preview, as a site's build makes it. */
async function tailwind(): Promise<string> {
  const compiler = await compile(TAILWIND, { loadStylesheet })
  const html = await readFile(PREVIEW, 'utf8')
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  return compiler.build(classes)
}

function loadStylesheet(id: string) {
  const path = resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id)
  const content = readFileSync(path, 'utf8')
  return Promise.resolve({ path, base: dirname(path), content })
}
