/**
 * Every string the widget shows. One with a name inside is a function, so that word order stays
 * free.
 */
export interface Messages {
  /**
   * Names of social identity sources, by type id, where the language has others than the brand's
   * English one.
   */
  readonly providers: Readonly<Record<string, string>>
  /** A click was before the script: the login starts as soon as that is there. */
  readonly starting: string
  /** The login is in its window. */
  readonly pending: string
  /** The person, or the page, ended the login. */
  readonly cancelled: string
  /** The login gave a result. */
  readonly succeeded: string
  /** The login leaves the page. */
  readonly redirecting: string
  /** Over the page while the login is in its window. */
  readonly panel: {
    readonly title: string
    readonly text: string
    /** Brings the login window to the front. */
    readonly bringBack: string
    /** Gives up the window, and logs in by leaving the page. */
    readonly continueHere: string
    readonly cancel: string
  }
  /** Name of a button that closes what it stands in, and changes nothing else. */
  readonly close: string
  /** A checkbox that the person ticks before the login. */
  readonly agreement: {
    /**
     * Its label. The documents' links stand at the place of `links`: call it with their text, and
     * split the sentence there.
     */
    readonly label: (links: string) => string
    /** The person has pressed the button without it. */
    readonly required: string
  }
  /** The button's text beyond the identity source's name alone. */
  readonly texts: {
    readonly signin_with: (name: string) => string
    readonly signup_with: (name: string) => string
    readonly continue_with: (name: string) => string
    readonly signin: string
  }
  /** Marks the identity source that the person logged in with before. */
  readonly lastUsed: string
  /** Names a group of buttons. */
  readonly group: string
  /** The button's text where the person is known. */
  readonly continueAs: (name: string) => string
  /** Why a login failed, in a sentence that says what helps. */
  readonly failures: {
    /** The browser opened no window. */
    readonly blocked: string
    /** GenAuth, or the person there, said no. */
    readonly declined: string
    /** The person, or the service, took longer than allowed. */
    readonly tooSlow: string
    /** No connection to GenAuth. */
    readonly offline: string
    /** Only the site can help. */
    readonly misconfigured: string
    /** The response belongs to no login of this tab, or to one too long ago. */
    readonly expired: string
    /** The login window can no longer be heard. */
    readonly severed: string
    /** The browser stores nothing for this site, and the login has to leave the page. */
    readonly storage: string
    /** The device's clock contradicts GenAuth's. */
    readonly clock: string
    /** The browser lacks what a login needs. */
    readonly outdated: string
    /** Anything else: the person can only try again. */
    readonly other: string
  }
}

/** Some of the {@link Messages}: the rest are as they were. */
export type PartialMessages = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string | ((name: string) => string)
    ? Messages[Key]
    : Partial<Messages[Key]>
}

/**
 * What there is of the {@link Messages} at one time. What English says of a login that has begun
 * comes with core.
 */
export type KnownMessages = Omit<Messages, 'panel' | 'failures'> & {
  readonly panel: Partial<Messages['panel']>
  readonly failures: Partial<Messages['failures']>
}

/** A language that is written in full. Identity sources it does not name keep the English name. */
export type Translation = Omit<Messages, 'providers'> & Partial<Pick<Messages, 'providers'>>

/** What a failure means to the person: several error codes may be one thing to them. */
export type Failure = keyof Messages['failures']
