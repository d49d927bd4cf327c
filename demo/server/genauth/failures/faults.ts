import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Failure } from './failure.js'

const SLOW_MS = 15_000
const WRONG_ISSUER = 'https://somebody-else.example/oidc'

/** What goes wrong without anybody's ill will, one thing at each step of a login. */
export const FAULTS: Readonly<Record<string, Failure>> = {
  'token-400': {
    description: 'The token endpoint refuses the code: 400, invalid_grant.',
    tokenReply: (ctx) => {
      ctx.status = 400
      ctx.body = {
        error: 'invalid_grant',
        error_description: 'grant request is invalid (scripted failure)',
      }
    },
  },
  'token-500': {
    description: 'The token endpoint answers 500, server_error.',
    tokenReply: (ctx) => {
      ctx.status = 500
      ctx.body = {
        error: 'server_error',
        error_description: 'oops! something went wrong (scripted failure)',
      }
    },
  },
  'token-503': {
    description: 'The token endpoint is busy: 503, to come back in a second.',
    tokenReply: (ctx) => {
      ctx.status = 503
      ctx.set('retry-after', '1')
      ctx.body = {
        error: 'temporarily_unavailable',
        error_description: 'please try again later (scripted failure)',
      }
    },
  },
  'token-cut': {
    description: 'The token endpoint breaks off in the middle of its answer.',
    tokenReply: (ctx) => {
      const text = JSON.stringify(ctx.body)
      ctx.respond = false
      ctx.res.writeHead(200, {
        'content-type': 'application/json',
        'content-length': text.length,
        ...ctx.response.headers,
      })
      ctx.res.write(text.slice(0, text.length / 2), () => ctx.req.socket.destroy())
    },
  },
  'token-no-cors': {
    description: 'The token endpoint answers rightly, but lets no page read it (CORS).',
    tokenReply: (ctx) => {
      ctx.remove('access-control-allow-origin')
    },
  },
  'token-redirect': {
    description: 'The token endpoint sends the code on to another address.',
    tokenReply: (ctx) => {
      ctx.redirect('/demo/collect')
      ctx.status = 307
    },
  },
  'token-slow': {
    description: `The token endpoint answers rightly, but only after ${SLOW_MS / 1000} seconds.`,
    // Not referenced: a login that is still waiting must not keep the process alive.
    tokenReply: () => setTimeout(SLOW_MS, undefined, { ref: false }),
  },
  'token-garbage': {
    description: 'The token endpoint answers 200 with an HTML page.',
    tokenReply: (ctx) => {
      ctx.status = 200
      ctx.type = 'html'
      ctx.body =
        '<!doctype html><title>Maintenance</title><p>We will be back soon (scripted failure).'
    },
  },
  'token-unreachable': {
    description: 'The token endpoint cuts the connection without an answer.',
    tokenReply: (ctx) => {
      ctx.respond = false
      ctx.req.socket.destroy()
    },
  },
  'wrong-state': {
    description: 'The authorization answer carries another state.',
    answer: (parameters) => {
      parameters.state = randomBytes(16).toString('base64url')
    },
  },
  'wrong-nonce': {
    description: 'The ID token carries another nonce.',
    idToken: (claims) => ({ ...claims, nonce: randomBytes(16).toString('base64url') }),
  },
  'wrong-issuer': {
    description: 'The authorization answer names another issuer (iss).',
    answer: (parameters) => {
      parameters.iss = WRONG_ISSUER
    },
  },
  'wrong-token-issuer': {
    description: 'The ID token names another issuer (iss).',
    idToken: (claims) => ({ ...claims, iss: WRONG_ISSUER }),
  },
  'expired-id-token': {
    description: 'The ID token expired an hour ago.',
    idToken: (claims) => {
      const hourAgo = Math.floor(Date.now() / 1000) - 3600
      return { ...claims, exp: hourAgo, iat: hourAgo - 3600, auth_time: hourAgo - 3600 }
    },
  },
  'redirect-loop': {
    description: 'Every page of the login leads to one that leads to itself.',
    pageRedirect: '/demo/loop',
  },
  'no-message': {
    description: 'The login ends on a page that sends no answer and stays open.',
    withholdAnswer: true,
  },
  coop: {
    description:
      'Every GenAuth page of the login sends Cross-Origin-Opener-Policy: same-origin-allow-popups, which severs the popup from the site, and not its own second window.',
    pageHeaders: { 'cross-origin-opener-policy': 'same-origin-allow-popups' },
  },
}
