import type { Messages } from '../messages.js'

/** What only a login says that has begun. It comes with core. */
export const messages: Pick<Messages, 'panel'> & {
  readonly failures: Omit<Messages['failures'], 'offline' | 'misconfigured'>
} = {
  panel: {
    title: 'Continue in the login window',
    text: 'Your login is open in another window.',
    bringBack: 'Bring the window back',
    continueHere: 'Continue on this page',
    cancel: 'Cancel',
  },
  failures: {
    blocked: 'The browser blocked the login window. Allow pop-ups for this page, then try again.',
    declined: 'The login was declined. Try again, or choose another account.',
    tooSlow: 'The login took too long. Please try again.',
    expired: 'This login is no longer valid. Please start again.',
    severed: 'The login window lost its connection to this page. Please try again.',
    storage: 'The browser keeps this site from storing data. Allow it, then try again.',
    clock: 'The date or time on this device seems wrong. Correct it, then try again.',
    outdated: 'This browser is too old to log in here. Update it, or use another one.',
    other: 'The login failed. Please try again.',
  },
}
