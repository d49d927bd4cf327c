import type { Language } from '../../http/language.js'

/** A social identity source that GenAuth can connect. */
export interface IdentitySource {
  /** Type id. */
  readonly type: string
  readonly name: string
  readonly nameEn: string
  readonly colour: `#${string}`
  /**
   * Where its login is: on its own page, on ours as a code for its app to scan, or in other
   * people's apps only.
   */
  readonly place: 'page' | 'qr' | 'app'
}

export function nameOf({ name, nameEn }: IdentitySource, language: Language): string {
  return language === 'en' ? nameEn : name
}
