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
  readonly loginOnly: {
    readonly title: string
    readonly text: (nickname: string, application: string, source: string) => string
    readonly code: (code: number) => string
  }
  readonly binding: {
    readonly title: string
    readonly text: (nickname: string, application: string, source: string) => string
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
