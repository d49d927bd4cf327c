/** The settings of a script tag, and where they come from. */
export interface ScriptTag {
  /** The script's address. */
  readonly url: string
  /** Whether the page has a tag with that address. */
  readonly isFound: boolean
  readonly settings: ReadonlyMap<string, string | undefined>
}

/**
 * Reads the `data-*` of the script tags that have loaded a file; nothing where no tag has, as in a
 * bundle. Of several tags with the same setting, the first counts.
 *
 * Elements of the page may bear the names of the document's properties (`currentScript`, `scripts`):
 * the tags are found by the prototype's.
 *
 * @param url The module's `import.meta.url`.
 */
export function readScriptTag(url: string): ScriptTag {
  const tags = [runningScript(), ...scriptsOfPage()].filter((tag) => isScriptAt(tag, url))
  const entries = tags.flatMap(({ dataset }) => Object.entries(dataset))
  return { url, isFound: tags.length > 0, settings: new Map(entries.reverse()) }
}

/** A classic script, even when its tag is in the page no more. Modules have none. */
function runningScript(): unknown {
  return Reflect.get(Document.prototype, 'currentScript', document)
}

function scriptsOfPage(): readonly Element[] {
  const selector = 'script:is([type=module], :not([type]), [type="text/javascript"])'
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one of its overloads is, for elements that are not HTML's
  return [...Document.prototype.querySelectorAll.call(document, selector)]
}

function isScriptAt(tag: unknown, url: string): tag is HTMLScriptElement {
  return tag instanceof HTMLScriptElement && tag.src === url
}
