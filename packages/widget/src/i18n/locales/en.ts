import type { Messages } from '../messages.js'

export const messages: Messages = {
  providers: {},
  starting: 'Starting the login…',
  pending: 'Continue in the login window. Click again to bring it back.',
  cancelled: 'Login cancelled.',
  succeeded: 'You are signed in.',
  redirecting: 'Taking you to the login page…',
  panel: {
    title: 'Continue in the login window',
    text: 'Your login is open in another window.',
    bringBack: 'Bring the window back',
    continueHere: 'Continue on this page',
    cancel: 'Cancel',
  },
  close: 'Close',
  agreement: {
    label: (links) => `I agree to ${links}`,
    required: 'Please agree first.',
  },
  texts: {
    signin_with: (name) => `Sign in with ${name}`,
    signup_with: (name) => `Sign up with ${name}`,
    continue_with: (name) => `Continue with ${name}`,
    signin: 'Sign in',
  },
  lastUsed: 'Last used',
  group: 'Choose how to sign in',
  continueAs: (name) => `Continue as ${name}`,
  failures: {
    blocked: 'The browser blocked the login window. Allow pop-ups for this page, then try again.',
    declined: 'The login was declined. Try again, or choose another account.',
    tooSlow: 'The login took too long. Please try again.',
    offline: 'The login service cannot be reached. Check your connection, then try again.',
    misconfigured: 'Login is not set up correctly here. Please let the site’s owner know.',
    expired: 'This login is no longer valid. Please start again.',
    severed: 'The login window lost its connection to this page. Please try again.',
    storage: 'The browser keeps this site from storing data. Allow it, then try again.',
    clock: 'The date or time on this device seems wrong. Correct it, then try again.',
    other: 'The login failed. Please try again.',
  },
}
