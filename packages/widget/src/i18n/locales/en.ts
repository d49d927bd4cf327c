import type { Messages } from '../messages.js'

export const messages: Messages = {
  providers: {},
  starting: 'The login is about to start…',
  pending: 'Continue in the login window. Click again to bring it back.',
  cancelled: 'Login cancelled.',
  succeeded: 'You are logged in.',
  redirecting: 'Going on to the login page…',
  panel: {
    title: 'Continue in the login window',
    text: 'The login goes on in another window.',
    bringBack: 'Bring the window back',
    continueHere: 'Continue on this page',
    cancel: 'Cancel',
  },
  texts: {
    signin_with: (name) => `Sign in with ${name}`,
    signup_with: (name) => `Sign up with ${name}`,
    continue_with: (name) => `Continue with ${name}`,
    signin: 'Sign in',
  },
  lastUsed: 'Last used',
  group: 'Choose how to log in',
  continueAs: (name) => `Continue as ${name}`,
  failures: {
    blocked: 'The browser blocked the login window. Allow popups for this page, then try again.',
    declined: 'The login was declined. Try again, or choose another account.',
    tooSlow: 'The login took too long. Please try again.',
    offline: 'The login service cannot be reached. Check your connection, then try again.',
    misconfigured: 'Login is not set up correctly here. Please tell the site’s owner.',
    expired: 'This login is no longer valid. Please start again.',
    cutOff: 'The login window lost its connection to this page. Please try again.',
    other: 'The login did not work. Please try again.',
  },
}
