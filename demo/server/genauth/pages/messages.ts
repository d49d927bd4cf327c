/**
 * Every string the hosted pages show. One with a value inside is a function, so word order stays
 * free.
 */
export interface Messages {
  readonly signInTo: (application: string) => string
  readonly subtitle: string
  readonly orWithPassword: string
  readonly account: string
  readonly password: string
  readonly signIn: string
  readonly scan: string
  readonly simulateScan: string
  readonly wrongPassword: string
  readonly demoAccount: (account: string, password: string) => string
  readonly backToSite: string
  readonly footer: string
  readonly refusals: {
    readonly cancelled: { readonly title: string; readonly text: (source: string) => string }
    readonly loginOnly: {
      readonly title: string
      readonly text: (nickname: string, application: string, source: string) => string
      readonly code: (code: number) => string
    }
    readonly noAccess: {
      readonly title: string
      readonly text: (application: string, code: number) => string
    }
  }
  readonly accountChoice: {
    readonly title: (application: string) => string
    readonly text: string
    readonly goOn: (name: string) => string
    readonly other: string
  }
  readonly registration: {
    readonly title: (application: string) => string
    readonly text: string
    readonly taken: string
    readonly submit: string
  }
  readonly inBetween: Readonly<Record<'agreements' | 'mfa' | 'profile', PageInBetween>>
  /** A window that has sent its answer and is still there. */
  readonly answered: { readonly title: string; readonly text: string }
  readonly binding: {
    readonly title: string
    readonly text: (nickname: string, application: string, source: string) => string
    /** The same, where the account is asked for without asking whether there is one. */
    readonly textAtOnce: (nickname: string, application: string, source: string) => string
    readonly bindTitle: string
    readonly bind: string
    readonly createTitle: string
    readonly createText: (source: string) => string
    readonly create: string
  }
  readonly signOut: {
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly stay: string
    readonly done: string
    readonly doneText: string
  }
  readonly withheld: { readonly title: string; readonly text: string }
  readonly problems: Readonly<Record<Problem, { readonly title: string; readonly text: string }>>
  /** Stands before the machine's own words about a problem. */
  readonly details: string
}

/** A page between the identity source and the answer. */
export interface PageInBetween {
  readonly title: string
  readonly text: (application: string) => string
  /** Label of its only field. */
  readonly field: string
  readonly submit: string
}

/** What can go wrong so badly that no answer can be sent to the site. */
export type Problem =
  | 'redirectUri'
  | 'unknownApplication'
  | 'unknownConnection'
  | 'notDirect'
  | 'expired'
  | 'identitySource'
  | 'badRequest'
  | 'notFound'
  | 'failed'
