import type { Messages } from '../messages.js'

export const en: Messages = {
  providers: { xiaomi: 'Xiaomi' },
  pending: 'Continue in the login window. Click again to bring it back.',
  cancelled: 'Login cancelled.',
  failures: {
    blocked: 'The browser blocked the login window. Allow popups for this page, then try again.',
    declined: 'The login was declined. Try again, or choose another account.',
    tooSlow: 'The login took too long. Please try again.',
    offline: 'The login service cannot be reached. Check your connection, then try again.',
    misconfigured: 'Login is not set up correctly here. Please tell the site’s owner.',
    other: 'The login did not work. Please try again.',
  },
}
