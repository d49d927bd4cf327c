import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Page } from 'puppeteer-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against a page, as `rule: selector`. */
export async function violationsOn(tab: Page): Promise<string[]> {
  await tab.evaluate(AXE)
  return tab.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as typeof Axe
    const { violations } = await axe.run(document, { iframes: false })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.toString()}`),
    )
  })
}
