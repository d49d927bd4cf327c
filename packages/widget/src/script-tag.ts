/**
 * Reads the `data-*` of the script tag that has loaded a module. Nothing, where no tag has: in a bundle, or after a redirect.
 *
 * By the elements themselves, in the order of the document: its properties, `currentScript` and the like, are other elements'
 * where these bear the names. A `script` with a `src` of its own is one of HTML's.
 *
 * @param url The module's `import.meta.url`.
 */
export function readScriptTag(url: string): Readonly<Record<string, string | undefined>> {
  const search = Document.prototype.querySelectorAll as (selectors: string) => NodeListOf<HTMLScriptElement>
  const found = [...search.call(document, 'script[type=module]')].find(({ src }) => src === url)
  // Without what another script has put on `Object.prototype`.
  return Object.assign({ __proto__: null }, found?.dataset)
}
