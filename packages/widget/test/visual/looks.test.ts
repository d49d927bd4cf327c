// Holds what the elements look like against what is written in `__snapshots__/`, within a
// tolerance. `npm run looks` writes that anew.
import { expect } from '@open-wc/testing'
import {
  getSnapshot,
  getSnapshotConfig,
  saveSnapshot,
  sendKeys,
  sendMouse,
} from '@web/test-runner-commands'
import '../../src/define.js'
import { FAMILIES } from '../support/bundled-fonts.js'
import { moveOnto } from '../support/pointer.js'
import { firstDifference, looksOf } from './looks.js'
import { PAGES } from './pages.js'
import { buttonsOf, moveAgain, showPage, standStill } from './show-page.js'

describe('the looks', () => {
  before(standStill)
  after(moveAgain)
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }))

  for (const [name, page] of Object.entries(PAGES)) {
    it(`are those that were agreed on: ${name}`, async () => {
      const shown = await showPage(page)
      const looks: string[] = []
      for (const element of buttonsOf(shown)) {
        await prepare(element)
        looks.push(looksOf(element))
      }
      await expectSnapshot(name, looks.join('\n'))
      expectOurFonts(shown)
    })
  }

  /** Puts the pointer, or the keyboard, where the page wants it. */
  async function prepare(element: Element) {
    const button = element.shadowRoot!.querySelector<HTMLElement>('[part~=button]')!
    if (element.className === 'hover') await moveOnto(button)
    if (element.className === 'focus') await focus(button)
  }

  async function focus(button: HTMLElement) {
    await sendMouse({ type: 'move', position: [0, 0] })
    // A key tells the browser that there is a keyboard: only then it draws a ring.
    await sendKeys({ press: 'Shift' })
    button.focus()
    expect(button).to.match(':focus-visible')
  }
})

async function expectSnapshot(name: string, looks: string) {
  const { updateSnapshots } = await getSnapshotConfig()
  if (updateSnapshots) await saveSnapshot({ name, content: looks })
  const expected = String(await getSnapshot({ name }))
  const difference = firstDifference(expected, looks)
  if (difference) throw new Error(`${difference}\nIs it meant? Then: npm run looks`)
}

/** No letter is drawn with a font of the machine: not in a panel, not in a message. */
function expectOurFonts(root: ParentNode) {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) expectOurFonts(element.shadowRoot)
    if (element.getClientRects().length === 0) continue
    expect(getComputedStyle(element).fontFamily, element.outerHTML).to.contain(FAMILIES[0])
  }
}
