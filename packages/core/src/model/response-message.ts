/**
 * The answer as GenAuth posts it from its window (`response_mode=web_message`), and as our redirect
 * page does.
 */
export interface CallbackMessage {
  readonly type: 'authorization_response'
  readonly response: Readonly<Record<string, unknown>>
}

/** Tells our redirect page that its answer has arrived, so that it may close. */
export interface Acknowledgement {
  readonly type: 'authorization_response_received'
  readonly state: unknown
}

/**
 * How every `state` of ours begins, so that a page tells our answers from those to another library.
 */
export const STATE_PREFIX = 'genauth-login.'

/** Tells whether a `state` is one of ours. */
export function isState(value: string | null | undefined): value is string {
  return value?.startsWith(STATE_PREFIX) === true
}

const LEFT_PREFIX = `${STATE_PREFIX}left.`

/**
 * Names a login that leaves its page: nobody but the tab that was left can know it, and no window
 * waits for its answer.
 */
export function toLeftState(state: string): string {
  return state.replace(STATE_PREFIX, LEFT_PREFIX)
}

/** Tells whether a `state` is that of a login that has left its page. */
export function isLeftState(state: string): boolean {
  return state.startsWith(LEFT_PREFIX)
}

/** Where the answer must come from. */
export interface Sender {
  readonly origin: string
  readonly source: unknown
}

/**
 * All must hold. The sender is checked before anything it sent is read; `state` and `iss` are
 * judged with the answer.
 */
const RULES: readonly ((event: MessageEvent<unknown>, sender: Sender) => boolean)[] = [
  // A script of the page can make up an event with any origin and source, but not a trusted one.
  (event) => event.isTrusted,
  (event, { origin }) => event.origin === origin,
  (event, { source }) => event.source === source,
  ({ data }) => own(data, 'type') === 'authorization_response',
]

/**
 * Tells whether a message is the answer from our own window. Everything else on the page's channel
 * is not for us.
 */
export function isCallbackMessage(
  event: MessageEvent<unknown>,
  sender: Sender,
): event is MessageEvent<CallbackMessage> {
  return RULES.every((rule) => rule(event, sender))
}

/**
 * Parameters of an answer that anyone reads. Tokens are among them to be refused: the code flow has
 * none here.
 */
const PARAMETERS = [
  'code',
  'state',
  'iss',
  'error',
  'error_description',
  'id_token',
  'access_token',
  'token',
  'response',
]

/** What a redirect page is told when its answer has arrived. */
export function acknowledge(message: CallbackMessage): Acknowledgement {
  return { type: 'authorization_response_received', state: own(own(message, 'response'), 'state') }
}

/**
 * Takes the parameters out of an answer. What is not a string, or not asked for, is left behind.
 */
export function toParameters(message: CallbackMessage): URLSearchParams {
  const parameters = new URLSearchParams()
  const response = own(message, 'response')
  for (const name of PARAMETERS) {
    const given = own(response, name)
    // A parameter that came twice is a list here, to be refused with the answer.
    for (const value of Array.isArray(given) && given.length > 1 ? (given as unknown[]) : [given]) {
      if (typeof value === 'string') parameters.append(name, value)
    }
  }
  return parameters
}

// Own properties only: what a polluted Object.prototype holds did not come from the sender.
function own(object: unknown, key: string): unknown {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, key)) return undefined
  return (object as Readonly<Record<string, unknown>>)[key]
}
