import { isObject } from '../../model/is-object.js'

/** A member of something that somebody else has written, when it is an object. */
export function objectAt(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const member: unknown = isObject(value) ? value[name] : undefined
  return isObject(member) ? member : {}
}

/** A member, when it is text that is not empty. */
export function textAt(value: unknown, name: string): string | undefined {
  const member: unknown = isObject(value) ? value[name] : undefined
  return typeof member === 'string' && member !== '' ? member : undefined
}

/** A member, when it is a list: its texts. */
export function textsAt(value: unknown, name: string): readonly string[] | undefined {
  const member: unknown = isObject(value) ? value[name] : undefined
  if (!Array.isArray(member)) return undefined
  return member.filter((each): each is string => typeof each === 'string')
}
