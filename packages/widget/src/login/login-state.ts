/**
 * Where an element's login is: in its window (`pending`), leaving the page (`redirecting`), or back
 * from there (`finishing`). `succeeded`, `cancelled` and `failed` last until the next one begins.
 */
export type LoginState =
  'idle' | 'pending' | 'redirecting' | 'finishing' | 'succeeded' | 'cancelled' | 'failed'

/**
 * Shows an element's state to style sheets, as `:state(pending)`.
 *
 * Browsers without custom states have no set for them; Chrome and Edge 120 to 124 have one that
 * throws for names without two dashes. There, style sheets see no state.
 */
export function showState(
  { states }: { readonly states?: Set<string> },
  before: LoginState,
  now: LoginState,
): void {
  try {
    states?.delete(before)
    states?.add(now)
  } catch {
    // The state is in `element.state` all the same.
  }
}
