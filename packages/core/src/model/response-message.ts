import { isObject } from './is-object.js'

/**
 * The authorization response as GenAuth's window posts it (`web_message`), or our redirect page.
 */
export interface ResponseMessage {
  readonly type: 'authorization_response'
  readonly response: Readonly<Record<string, unknown>>
}

/** Tells our redirect page that its message has arrived, so that it may close. */
export interface Acknowledgement {
  readonly type: 'authorization_response_received'
  readonly state: unknown
}

/** What is read of a message. */
export type ReceivedMessage = Pick<
  MessageEvent<unknown>,
  'isTrusted' | 'origin' | 'source' | 'data'
>

/** Where the response must come from. */
export interface Sender {
  readonly origin: string
  readonly source: unknown
}

/** The sender is checked before anything it sent is read. `state` and `iss` are judged later. */
const RULES: readonly ((message: ReceivedMessage, sender: Sender) => boolean)[] = [
  // A script of the page can make up an event with any origin and source, but not a trusted one.
  (message) => message.isTrusted,
  (message, { source }) => message.source === source,
  (message, { origin }) => message.origin === origin,
  ({ data }) => ownValue(data, 'type') === 'authorization_response',
]

/** Whether a message is an authorization response from our own window. All others are ignored. */
export function isResponseMessage(message: ReceivedMessage, sender: Sender): boolean {
  return RULES.every((rule) => rule(message, sender))
}

/**
 * Parameters of a response that somebody reads. The tokens are here to be refused: the code flow
 * has none in its authorization response.
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

/** Creates what a redirect page is told when its message has arrived. */
export function createAcknowledgement({ data }: ReceivedMessage): Acknowledgement {
  const state = ownValue(ownValue(data, 'response'), 'state')
  return { type: 'authorization_response_received', state }
}

/** Whether a message acknowledges the response with this `state`. */
export function isAcknowledgement(data: unknown, state: string): boolean {
  if (!isObject(data)) return false
  return data.type === 'authorization_response_received' && data.state === state
}

/** Reads the parameters of a response. Leaves out what is not a string or not in the list. */
export function toParameters({ data }: ReceivedMessage): URLSearchParams {
  const response = ownValue(data, 'response')
  const parameters = new URLSearchParams()
  for (const name of PARAMETERS) {
    for (const value of toList(ownValue(response, name))) {
      if (typeof value === 'string') parameters.append(name, value)
    }
  }
  return parameters
}

/** Creates the message for the parameters of a response. */
export function toResponseMessage(parameters: URLSearchParams): ResponseMessage {
  const names = [...new Set(parameters.keys())]
  const entries = names.map((name): [string, unknown] => {
    const values = parameters.getAll(name)
    return [name, values.length === 1 ? values[0] : values]
  })
  return { type: 'authorization_response', response: Object.fromEntries(entries) }
}

/** A parameter that was there twice is a list of two here, to be refused with the response. */
function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.length > 1 ? value : [value]
}

// Own properties only: what a polluted Object.prototype holds does not come from the sender.
function ownValue(object: unknown, key: string): unknown {
  if (!isObject(object)) return undefined
  return Object.getOwnPropertyDescriptor(object, key)?.value
}
