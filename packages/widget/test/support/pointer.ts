import { sendMouse } from '@web/test-runner-commands'
import { waitUntil } from './wait-until.js'

/** Puts the pointer on the middle of an element. */
export async function moveOnto(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)]
  await sendMouse({ type: 'move', position })
  await waitUntil(() => element.matches(':hover'), 'the pointer is on it')
}
