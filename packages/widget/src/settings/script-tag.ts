/**
 * Reads the `data-*` of the script tag that has loaded a module. Nothing, where no tag has: in a
 * bundle, or after a redirect.
 *
 * By the elements themselves, in the order of the document: its properties, `currentScript` and the
 * like, are other elements'
 * where these bear the names. A `script` with a `src` of its own is one of HTML's.
 *
 * @param url The module's `import.meta.url`.
 */
export function readScriptTag(url: string): Readonly<Record<string, string | undefined>> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one of its overloads is, for elements that are not HTML's
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[type=module]')
  const found = [...(scripts as NodeListOf<HTMLScriptElement>)].find(({ src }) => src === url)
  // Without what another script has put on `Object.prototype`.
  return Object.assign({ __proto__: null }, found?.dataset)
}
