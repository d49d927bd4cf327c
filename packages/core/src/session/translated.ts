import { translateError } from '../protocol/translate-error.js'

/** The one place where what a session throws becomes a `GenAuthError`. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw translateError(error)
  }
}
