import { UNTRANSLATED } from '../.vitepress/pages.js'

/** A page for each that has no translation: it says so, and leads to the English one. */
export default {
  paths: () =>
    UNTRANSLATED.map(({ route, en, zh }) => ({
      params: {
        page: route,
        title: zh,
        name: en,
        english: `/docs/${route.replace(/(^|\/)index$/, '$1')}`,
      },
    })),
}
