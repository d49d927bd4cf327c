import { sendMouse } from '@web/test-runner-commands'
import { waitUntil } from './wait-until.js'

/** The middle of an element, for `sendMouse()`. */
export function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect()
  return [Math.round(x + width / 2), Math.round(y + height / 2)]
}

/** Puts the pointer on the middle of an element. */
export async function moveOnto(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' })
  await sendMouse({ type: 'move', position: middleOf(element) })
  await waitUntil(() => element.matches(':hover'), 'the pointer is on it')
}
