/**
 * How long a page object waits for something at most, in milliseconds: what takes a second takes far
 * longer on a machine that is busy.
 */
export const MAX_WAIT_MS = 60_000
