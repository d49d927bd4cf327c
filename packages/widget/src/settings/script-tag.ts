/**
 * Reads the `data-*` of the script tag that has loaded a module; nothing where no tag has, as in a
 * bundle.
 *
 * Elements of the page may bear the names of the document's properties (`currentScript`, `scripts`):
 * the tag is found by `querySelectorAll` of the prototype.
 *
 * @param url The module's `import.meta.url`.
 */
export function readScriptTag(url: string): ReadonlyMap<string, string | undefined> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one of its overloads is, for elements that are not HTML's
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[type=module]')
  const tag = [...scripts].find(
    (script): script is HTMLScriptElement =>
      script instanceof HTMLScriptElement && script.src === url,
  )
  return new Map(Object.entries(tag?.dataset ?? {}))
}
