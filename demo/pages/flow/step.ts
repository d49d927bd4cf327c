/** Who takes part, from left to right. */
export const LIFELINES = ['page', 'widget', 'window', 'genauth', 'source'] as const

export type Lifeline = (typeof LIFELINES)[number]

/** One parameter of a request, or of its answer. */
export interface Parameter {
  readonly name: string
  /** Masked, where it is secret or tells of the person. */
  readonly value: string
  readonly about: string
}

/** One arrow of the diagram; to oneself for a check. */
export interface Step {
  readonly from: Lifeline
  readonly to: Lifeline
  readonly title: string
  /** What the page has seen, what follows from the protocol alone, a check, or what went wrong. */
  readonly kind: 'seen' | 'rule' | 'check' | 'failed'
  readonly note?: string
  readonly parameters?: readonly Parameter[]
  /** Since the login began, in milliseconds. None for what no clock of the page has seen. */
  readonly atMs?: number
}
