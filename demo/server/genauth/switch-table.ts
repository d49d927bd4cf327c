/** One thing that a tenant may do in several ways. */
export interface SwitchDefinition {
  /** The heading it stands under on the control page. */
  readonly group: string
  readonly description: string
  /** What each value means. The first is the default. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * How this tenant behaves: what real tenants differ in, what nobody outside knows, and what an
 * administrator can set wrongly. The default is what a tenant most likely does.
 */
export const SWITCHES = {
  socialWindow: {
    group: 'The login window',
    description: 'Where the hosted page opens an identity source on a desktop.',
    values: {
      second: 'In a second window.',
      same: 'In the same window, as on a phone.',
      severed: 'In a second window that the source’s Cross-Origin-Opener-Policy cuts off.',
    },
  },
  session: {
    group: 'The login window',
    description: 'What a second login does while GenAuth’s session lives.',
    values: {
      asks: 'Asks again, so that a demo can be tried again and again.',
      continues: 'Goes through without a question.',
      'account-choice': 'Lets the person choose between this account and another.',
    },
  },
  pageInBetween: {
    group: 'The login window',
    description: 'A page between the identity source and the answer.',
    values: {
      none: 'None.',
      agreements: 'Agreements to accept.',
      mfa: 'A second factor (code 1636).',
      profile: 'A profile to complete (code 1642).',
    },
  },
  accessAuthorization: {
    group: 'The login window',
    description: 'Who may sign in to the application.',
    values: {
      open: '“Allow all users to access”.',
      refused: 'Nobody: 1576, no permission for this application.',
    },
  },
  refusals: {
    group: 'The login window',
    description: 'What becomes of who cannot come in: 2031, 1576, or cancelled at the source.',
    values: {
      stay: 'A message on the hosted page, which stays: the site hears nothing.',
      answer: 'The site gets access_denied.',
    },
  },
  windowClosing: {
    group: 'The login window',
    description: 'The window, once it has sent its answer.',
    values: { closes: 'Closes itself.', stays: 'Stays open, as in WeChat’s browser.' },
  },
  responseIssuer: {
    group: 'Answers and tokens',
    description: 'The parameter iss of the authorization response (RFC 9207).',
    values: { absent: 'Is not there.', present: 'Is there, and in the metadata.' },
  },
  linkAnswer: {
    group: 'Answers and tokens',
    description: 'What the window posts in which a person has linked an identity source.',
    values: {
      code: 'code and message, as after a social login.',
      success: 'success, errMsg and identities, as the SDK gives them.',
      none: 'Nothing: it only closes.',
    },
  },
  issuer: {
    group: 'Answers and tokens',
    description: 'What GenAuth calls itself, in its metadata and in ID tokens.',
    values: { application: 'The application’s address.', other: 'Another address.' },
  },
  accessTokens: {
    group: 'Answers and tokens',
    description: 'The form of access tokens.',
    values: { jwt: 'JWTs.', opaque: 'Random characters.' },
  },
  refreshTokens: {
    group: 'Answers and tokens',
    description: 'The refresh token in the answer to a renewal.',
    values: {
      same: 'The same one, until it expires.',
      rotated: 'A new one; the old one ends.',
      omitted: 'None: the old one goes on.',
    },
  },
  claims: {
    group: 'Answers and tokens',
    description: 'Claims of the scope for which there is no value, and the name of social users.',
    values: {
      empty: 'Are "", and so is name; updated_at is text.',
      null: 'Are null, and so is name; updated_at is text.',
      absent: 'Are left out, name is the nickname, updated_at a number: plain OpenID Connect.',
    },
  },
  address: {
    group: 'Addresses',
    description: 'Where the application lives. Its own address jumps there.',
    values: {
      application: 'At its own address.',
      'custom-domain': 'At a custom domain.',
      panel: 'At the Application Panel Address: it takes part in single sign-on.',
    },
  },
  directRoute: {
    group: 'Addresses',
    description: 'The direct route, /api/v3/signin-by-extidp.',
    values: {
      complete: 'Works, PKCE included.',
      absent: 'Is not there (404).',
      'without-pkce': 'Drops the code_challenge.',
      'other-origin': 'Answers from the user pool’s address.',
    },
  },
  tokenAuthMethod: {
    group: 'Settings in the console',
    description: 'Token exchange authentication method.',
    values: { none: 'none', client_secret_post: 'client_secret_post: invalid_client.' },
  },
  revocationAuthMethod: {
    group: 'Settings in the console',
    description: 'Token withdrawal authentication method.',
    values: { none: 'none', client_secret_post: 'client_secret_post: invalid_client.' },
  },
  introspectionAuthMethod: {
    group: 'Settings in the console',
    description: 'Token verification authentication method.',
    values: { none: 'none', client_secret_post: 'client_secret_post: invalid_client.' },
  },
  protocol: {
    group: 'Settings in the console',
    description: 'Default protocol.',
    values: { oidc: 'OIDC', oauth: 'OAuth 2.0: the public configuration says so.' },
  },
  grants: {
    group: 'Settings in the console',
    description: 'Authorization modes.',
    values: {
      both: 'authorization_code and refresh_token',
      code: 'authorization_code only',
      implicit: 'implicit only: the code flow is refused.',
    },
  },
  returnType: {
    group: 'Settings in the console',
    description: 'Return type.',
    values: { code: 'code', implicit: 'id_token token only: the code flow is refused.' },
  },
  loginCallbackUrls: {
    group: 'Settings in the console',
    description: 'Login Callback URLs.',
    values: { site: 'The site’s pages.', other: 'Another site’s: redirect_uri is refused.' },
  },
  logoutCallbackUrls: {
    group: 'Settings in the console',
    description: 'Logout Callback URLs.',
    values: {
      site: 'The site’s pages.',
      other: 'Another site’s: who logs out at GenAuth does not come back.',
    },
  },
  securityDomain: {
    group: 'Settings in the console',
    description: 'Security Domain: the origins that may read answers.',
    values: { site: 'The site’s origin.', other: 'Another one: CORS refuses the site.' },
  },
  connections: {
    group: 'Settings in the console',
    description: 'The application’s switch at each connection.',
    values: { on: 'On.', off: 'Off: the application has no connections.' },
  },
  socialButtons: {
    group: 'Settings in the console',
    description: 'Social login buttons of the hosted page.',
    values: { application: 'As the application has it.', hidden: 'Hidden.' },
  },
  agreements: {
    group: 'Settings in the console',
    description: 'Agreements that people accept before they log in.',
    values: {
      required: 'One, in English and in Chinese, that nobody gets on without.',
      optional: 'That, and one in English that a person may leave.',
      off: 'Switched off: agreementEnabled is false.',
    },
  },
  gateway: {
    group: 'Settings in the console',
    description: 'What stands between pages and GenAuth.',
    values: {
      none: 'Nothing.',
      'drops-preflights': 'A gateway that answers preflights of the token endpoint itself.',
    },
  },
  webMessage: {
    group: 'Settings in the console',
    description: 'The response mode web_message.',
    values: { supported: 'Is supported.', missing: 'Is not: the request is refused.' },
  },
  clock: {
    group: 'Settings in the console',
    description: 'GenAuth’s clock.',
    values: { right: 'Is right.', ahead: 'Is ten minutes ahead.' },
  },
} as const satisfies Record<string, SwitchDefinition>

export type SwitchName = keyof typeof SWITCHES
export type SwitchValue<Name extends SwitchName> = keyof (typeof SWITCHES)[Name]['values']
