import { readScriptTag } from './script-tag.js'
import type { ScriptTag } from './script-tag.js'

/** For all elements of the page, as it was when the script was loaded. A server has none. */
export const pageScript: ScriptTag | undefined =
  typeof document === 'object' ? readScriptTag(import.meta.url) : undefined
