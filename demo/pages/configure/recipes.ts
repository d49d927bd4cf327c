import type { Chosen } from './chosen.js'
import type { Recipe, Seen } from './code/code.js'
import { toAngular, toModule, toReact, toSvelte, toVue } from './code/frameworks.js'
import { toHtml } from './code/html.js'
import { toServed } from './code/served.js'
import { toStatic } from './code/static.js'

/** Every way, in the order of the tabs. */
export const RECIPES: Readonly<Record<string, (chosen: Chosen, seen: Seen) => Recipe>> = {
  html: toHtml,
  static: toStatic,
  react: toReact,
  vue: toVue,
  angular: toAngular,
  svelte: toSvelte,
  module: toModule,
  server: toServed,
}

/** What the tabs say. */
export const RECIPE_NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  static: 'Static HTML',
  react: 'React',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
  module: 'ES module',
  server: 'Server',
}
