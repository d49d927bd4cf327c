import type { Brand } from './brand.js'
import { BRANDS } from './brand-registry.js'
import { brand as xiaomi } from './brands/xiaomi.js'

/** How an identity source's button looks, as far as that is loaded. */
export interface Branding {
  readonly brand: Brand | undefined
  /** There is a brand, and it is not loaded yet. */
  readonly isLoading: boolean
}

/** Brands by type id. `undefined` where there is none, or where its file could not be loaded. */
const loaded = new Map<string, Brand | undefined>([['xiaomi', xiaomi]])
const loading = new Map<string, Promise<Brand | undefined>>()

/**
 * The brand of an identity source, at once if it is loaded. Otherwise it is loaded, and `onLoaded`
 * is called.
 *
 * @param provider Type id, such as `github`.
 */
export function brandOf(provider: string, onLoaded: () => void): Branding {
  if (loaded.has(provider)) return { brand: loaded.get(provider), isLoading: false }
  if (!BRANDS.has(provider)) return { brand: undefined, isLoading: false }
  void loadBrand(provider).then(onLoaded)
  return { brand: undefined, isLoading: true }
}

/** Loads the brand of an identity source. `undefined` where there is none. Never rejects. */
export function loadBrand(provider: string): Promise<Brand | undefined> {
  const pending = loading.get(provider) ?? load(provider)
  loading.set(provider, pending)
  return pending
}

async function load(provider: string): Promise<Brand | undefined> {
  const brand = await importBrand(provider)
  loaded.set(provider, brand)
  return brand
}

async function importBrand(provider: string): Promise<Brand | undefined> {
  if (loaded.has(provider)) return loaded.get(provider)
  try {
    return (await BRANDS.get(provider)?.())?.brand
  } catch {
    // The button works without: it then looks as for a source without a brand.
    return undefined
  }
}
