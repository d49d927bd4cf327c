import type { Chosen } from './chosen.js'
import type { Recipe } from './code/code.js'
import { toAngular, toModule, toReact, toSvelte, toVue } from './code/frameworks.js'
import { toHtml } from './code/html.js'
import { toServed } from './code/served.js'

/** Every way, in the order of the tabs. */
export const RECIPES: Readonly<Record<string, (chosen: Chosen, language: string) => Recipe>> = {
  html: toHtml,
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
  react: 'React',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
  module: 'ES module',
  server: 'Server',
}
