import type { Language } from '../../http/language.js'

/** How GenAuth talks to an identity source. There is one such client for each way of talking. */
export interface IdentitySourceClient {
  /** The source's own word, in an answer's `error`, for "the person said no". */
  readonly accessDenied: string
  /** Where the person says who they are. */
  buildAuthorizeUrl(departure: Departure): URL
  /** Exchanges the code for a token and reads the person's profile, both from server to server. */
  loadProfile(code: string, callbackUrl: string): Promise<Profile>
}

export interface Departure {
  readonly callbackUrl: string
  readonly state: string
  readonly language: Language
}

/** A person as the identity source describes them. */
export interface Profile {
  readonly unionId: string
  readonly nickname: string
  readonly picture: string | null
  /** `null` from a source that does not tell it, as Xiaomi. */
  readonly email: string | null
}
