import type { Brand } from './brand.js'
import { brand as xiaomi } from './brands/xiaomi.js'
import { BRANDS } from './brand-registry.js'

/** How a source's button looks, as far as it is there. */
export interface Branding {
  readonly brand: Brand | undefined
  /** It has a brand that has not arrived yet. */
  readonly onItsWay: boolean
}

/** The brands that are there. One that could not be had is there, too, as nothing. */
const arrived = new Map<string, Brand | undefined>([['xiaomi', xiaomi]])

/**
 * The brand of an identity source. Xiaomi's is built in; another one is loaded when its first
 * button is shown.
 */
export function brandOf(provider: string, whenThere: () => void): Branding {
  const load = BRANDS.get(provider)
  const onItsWay = load !== undefined && !arrived.has(provider)
  if (onItsWay) {
    load()
      .then(
        ({ brand }) => arrived.set(provider, brand),
        () => arrived.set(provider, undefined),
      )
      .finally(whenThere)
  }
  return { brand: arrived.get(provider), onItsWay }
}
