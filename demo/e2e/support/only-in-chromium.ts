import { engine } from '../../../.workspace/test/engine.mjs'

/** Options of a test that other engines' drivers cannot do, for a reason. */
export function onlyInChromium(reason: string): { readonly skip: string | false } {
  return { skip: engine === 'chromium' ? false : reason }
}
