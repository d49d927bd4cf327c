import type { Messages } from './messages.js'

export const en: Messages = {
  signInTo: (application) => `Sign in to ${application}`,
  subtitle: 'Choose how you would like to continue.',
  orWithPassword: 'or with a password',
  account: 'Email or user name',
  password: 'Password',
  signIn: 'Sign in',
  scan: 'Scan this code with your phone.',
  simulateScan: 'Simulate the scan',
  wrongPassword: 'The account or the password is wrong. Please try again.',
  demoAccount: (account, password) => `Demo account: ${account}, ${password}`,
  backToSite: 'Back to the site',
  footer: 'A simulated GenAuth on this machine',
  refusals: {
    cancelled: {
      title: 'Not signed in.',
      text: (source) => `You cancelled at ${source}. Choose another way, or close this window.`,
    },
    loginOnly: {
      title: 'No account yet.',
      text: (nickname, application, source) =>
        `${nickname}, you are signed in at ${source}, but ${application} has no account that belongs to you. ` +
        'It only lets in people who already have one. Please ask the site for an account.',
      code: (code) => `Code ${code}: registration is not allowed (Login only mode).`,
    },
    noAccess: {
      title: 'No permission.',
      text: (application, code) =>
        `You have no permission to sign in to ${application} (code ${code}). Please ask its administrator.`,
    },
  },
  accountChoice: {
    title: (application) => `Continue to ${application}`,
    text: 'You are signed in already. Which account would you like to use?',
    goOn: (name) => `Continue as ${name}`,
    other: 'Use another account',
  },
  registration: {
    title: (application) => `Join ${application}`,
    text: 'Create an account with your email address and a password.',
    taken: 'There is an account with this email address already.',
    submit: 'Create account',
  },
  inBetween: {
    agreements: {
      title: 'Before you continue',
      text: (application) => `${application} asks you to accept its terms.`,
      field: 'I have read and accept the Terms of Service',
      submit: 'Accept and continue',
    },
    mfa: {
      title: 'Verify that it is you',
      text: (application) =>
        `${application} asks for a second factor. Any six digits will do on this machine.`,
      field: 'One-time code',
      submit: 'Verify',
    },
    profile: {
      title: 'Complete your profile',
      text: (application) => `${application} would like to know your name.`,
      field: 'Name',
      submit: 'Save and continue',
    },
  },
  answered: { title: 'Done', text: 'You can close this window.' },
  binding: {
    title: 'One more step',
    text: (nickname, application, source) =>
      `${nickname}, this is your first time here with ${source}. Have you used ${application} before?`,
    textAtOnce: (nickname, application, source) =>
      `${nickname}, sign in to ${application} once, so that ${source} can open your account from now on.`,
    bindTitle: 'I already have an account',
    bind: 'Bind and sign in',
    createTitle: 'I am new here',
    createText: (source) => `We create an account with your nickname and picture from ${source}.`,
    create: 'Create a new account',
  },
  signOut: {
    title: 'Sign out?',
    text: 'Your session at GenAuth ends.',
    confirm: 'Sign out',
    stay: 'Stay signed in',
    done: 'You are signed out',
    doneText: 'You can close this page.',
  },
  withheld: {
    title: 'No answer was sent',
    text: 'The login went well, but GenAuth was told to keep the answer to itself (scripted failure “no-message”). This window stays open.',
  },
  problems: {
    redirectUri: {
      title: 'This page may not receive the login',
      text: 'The address the site wants the answer at is not registered. Add it, character by character, to “Login Callback URL” of the application in the GenAuth console.',
    },
    unknownApplication: {
      title: 'This application does not exist',
      text: 'Compare the “App ID” in the GenAuth console with the one the site uses, and the “Authentication Address” with its domain.',
    },
    unknownConnection: {
      title: 'This way to sign in does not exist',
      text: 'The application has no such connection. Compare the identity source connection ID, and open the connection for the application under “Login Control”.',
    },
    notDirect: {
      title: 'This way to sign in has no page of its own',
      text: 'Its code to scan is on the login page, or it works in a mobile app only. Start the login without a connection ID.',
    },
    expired: {
      title: 'This login has expired',
      text: 'It was finished already, it took too long, or the browser did not keep GenAuth’s cookies. Close this window and start again on the site.',
    },
    identitySource: {
      title: 'The identity source could not tell who you are',
      text: 'Compare the ID and the secret of the connection with those at the identity source’s developer platform, and the callback address there with the connection’s.',
    },
    badRequest: {
      title: 'The site asked in a way we do not understand',
      text: 'Something is wrong with the request the site sent. The details say what.',
    },
    notFound: { title: 'There is no such page', text: 'GenAuth has nothing at this address.' },
    failed: {
      title: 'Something broke in the demo',
      text: 'This is an error of the simulated GenAuth itself. The terminal shows it.',
    },
  },
  details: 'Details',
}
