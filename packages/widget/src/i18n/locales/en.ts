import type { KnownMessages } from '../messages.js'

/** What a button says before core is loaded: the rest is in `en-login.ts`. */
export const messages: KnownMessages = {
  providers: {},
  starting: 'Starting the login…',
  pending: 'Continue in the login window. Click again to bring it back.',
  cancelled: 'Login cancelled.',
  succeeded: 'You are signed in.',
  redirecting: 'Taking you to the login page…',
  panel: {},
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
    offline: 'The login service cannot be reached. Check your connection, then try again.',
    misconfigured: 'Login is not set up correctly here. Please let the site’s owner know.',
  },
}
