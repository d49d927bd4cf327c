/** Values of Cross-Origin-Opener-Policy. The first stands for a page without one. */
const COOP = [
  'unsafe-none',
  'same-origin-allow-popups',
  'same-origin',
  'noopener-allow-popups',
] as const

/** What each site's pages send. */
export interface Policies {
  readonly site: string
  readonly genauth: string
  readonly upstream: string
  /** The site's redirect page. */
  readonly callback: string
}

/** How a login goes, and where its page is. */
export interface Way {
  readonly mode: 'popup' | 'redirect'
  readonly place: 'top' | 'same-site frame' | 'cross-site frame'
  readonly responseMode: 'web_message' | 'query' | 'fragment'
  /** Whether the person takes longer than a window that loads takes to be severed. */
  readonly pace: 'quick' | 'slow'
}

export interface Combination extends Way {
  readonly policies: Policies
}

/**
 * 64 of the 256 combinations of four policies: for any three of the sites, every combination of
 * their policies is there once.
 */
const BY_THREES = COOP.flatMap((_, a) =>
  COOP.flatMap((_, b) => COOP.map((_, c) => policiesOf(a, b, (a + b + c) % COOP.length, c))),
)

/** The multiples of an index by 2, in the field of four elements. */
const DOUBLE = [0, 2, 3, 1]

/** 16 of them: the same for any two of the sites. */
const BY_TWOS = COOP.flatMap((_, a) => COOP.map((_, b) => policiesOf(a, b, a ^ b, a ^ DOUBLE[b]!)))

function policiesOf(site: number, genauth: number, upstream: number, callback: number): Policies {
  return {
    site: COOP[site]!,
    genauth: COOP[genauth]!,
    upstream: COOP[upstream]!,
    callback: COOP[callback]!,
  }
}

const PLACES = ['top', 'same-site frame', 'cross-site frame'] as const

/** Time counts where nothing but the window's own message can bring the answer. */
const IN_WINDOW: readonly Way[] = PLACES.flatMap((place) => [
  { mode: 'popup', place, responseMode: 'web_message', pace: 'quick' },
  { mode: 'popup', place, responseMode: 'web_message', pace: 'slow' },
  { mode: 'popup', place, responseMode: 'query', pace: 'quick' },
  { mode: 'popup', place, responseMode: 'fragment', pace: 'quick' },
])

const BY_LEAVING: readonly Way[] = [
  { mode: 'redirect', place: 'top', responseMode: 'query', pace: 'quick' },
  { mode: 'redirect', place: 'top', responseMode: 'fragment', pace: 'quick' },
]

/** All that are played. In a frame, `auto` always opens a window. */
export const WAYS: readonly Way[] = [...IN_WINDOW, ...BY_LEAVING]

/** Where the answer goes by one of two ways to a page of its own, all; elsewhere the few. */
export const COMBINATIONS: readonly Combination[] = WAYS.flatMap((way) => {
  const { mode, place, responseMode, pace } = way
  const isPlain = mode === 'popup' && place === 'top' && pace === 'quick'
  const policies = isPlain && responseMode !== 'fragment' ? BY_THREES : BY_TWOS
  return policies.map((policies) => ({ ...way, policies }))
})

/** The way of a login, as a heading has it. */
export function nameOf({ mode, place, responseMode, pace }: Way): string {
  return [mode, place, responseMode, pace === 'slow' && 'a slow person'].filter(Boolean).join(', ')
}

/** The policies of a login, in the order in which a login meets them. */
export function textOf({ site, genauth, upstream, callback }: Policies): string {
  return `${site}/${genauth}/${upstream}/${callback}`
}
