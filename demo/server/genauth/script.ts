/** How a tenant behaves from the start, as somebody has written it down. */
export interface Script {
  /** Positions of switches. */
  readonly switches?: Readonly<Record<string, string>>
  /** Names of failures: the first one meets the first login, and so on. */
  readonly failures?: readonly string[]
}
