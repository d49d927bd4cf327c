import type { TraceEntry } from '@genauth-login/core'
import { readAddress, readNames, TOKEN_REQUEST } from './parameters.js'
import type { Step } from './step.js'

/** What one entry of the trace looks like in the diagram. */
export function toSteps({ what, where, detail }: TraceEntry, source: string): readonly Step[] {
  const { path, parameters } = readAddress(where)
  switch (what) {
    case 'request':
      return [toRequest(path, detail, parameters)]
    case 'response':
      return [toResponse(path, detail)]
    case 'window':
      return toWindow(path, parameters, 'Opens the login window')
    case 'redirect':
      return toWindow(path, parameters, 'Leaves the page, in the same window')
    case 'message':
      return [
        {
          from: 'window',
          to: 'widget',
          kind: 'failed',
          title: `Message from ${where}`,
          note: `${detail}.`,
        },
      ]
    case 'answer':
      return toAnswer(detail, source)
    case 'check':
      return toChecks(where, detail)
  }
}

function toRequest(path: string, method: string, parameters: Step['parameters']): Step {
  const isToken = path.endsWith('/token')
  return {
    from: 'widget',
    to: 'genauth',
    kind: 'seen',
    title: `${method} ${path}`,
    note: aboutPath(path),
    parameters: isToken ? TOKEN_REQUEST : (parameters ?? []),
  }
}

function aboutPath(path: string): string {
  if (path.endsWith('/token')) return 'Redeems the code, from this page alone.'
  if (path.includes('jwks')) return 'Keys that ID tokens are signed with.'
  if (path.includes('public-config')) return 'What GenAuth publishes of the application.'
  return 'What GenAuth publishes.'
}

function toResponse(path: string, status: string): Step {
  const isFine = /^2\d\d$/.test(status)
  return {
    from: 'genauth',
    to: 'widget',
    kind: isFine ? 'seen' : 'failed',
    title: status === 'none' ? 'No answer that the page may read' : status,
    note: isFine && path.endsWith('/token') ? 'ID token and access token, in memory alone.' : '',
  }
}

function toWindow(path: string, parameters: Step['parameters'], title: string): readonly Step[] {
  return [
    { from: 'widget', to: 'window', kind: 'seen', title },
    {
      from: 'window',
      to: 'genauth',
      kind: 'seen',
      title: `GET ${path}`,
      note: 'Authorization request.',
      parameters: parameters ?? [],
    },
  ]
}

/** What lies between the request and its answer happens where no page can look. */
function toAnswer(detail: string, source: string): readonly Step[] {
  const isRefused = detail.split(', ').includes('error')
  return [
    ...(isRefused ? [] : betweenSites(source)),
    {
      from: 'genauth',
      to: 'widget',
      kind: isRefused ? 'failed' : 'seen',
      title: 'Authorization response',
      note: 'Through the login window.',
      parameters: readNames(detail),
    },
  ]
}

function betweenSites(source: string): readonly Step[] {
  return [
    {
      from: 'genauth',
      to: 'source',
      kind: 'rule',
      title: `Sends the window to ${source}`,
      note: 'With GenAuth’s own client ID and state. Unless the person is logged in already.',
    },
    {
      from: 'source',
      to: 'genauth',
      kind: 'rule',
      title: 'Code, to GenAuth’s callback address',
      note: 'The address that is registered there: never this page’s.',
    },
    {
      from: 'genauth',
      to: 'source',
      kind: 'rule',
      title: 'Redeems that code, reads who it is',
      note: 'From server to server. The App Secret stays at GenAuth.',
    },
  ]
}

const CHECKS: Readonly<Record<string, string>> = {
  state: 'state is the one that was sent',
  issuer: 'the issuer is the one that was asked',
  'no error': 'it is no error',
  'by its claims': 'ID token: iss, aud, exp, iat and nonce are right',
  'with its signature': 'ID token: its signature, iss, aud, exp, iat and nonce are right',
}

function toChecks(where: string, detail: string): readonly Step[] {
  const passed = detail.replace(/^valid[:,] /, '').split(', ')
  return passed.map((name) => ({
    from: 'widget',
    to: 'widget',
    kind: 'check',
    title: CHECKS[name] ?? `${where}: ${name}`,
  }))
}
