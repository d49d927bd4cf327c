// Takes pictures, for people: `npm run pictures` before a change, `npm run pictures:compare` after
// it. They hold on one machine, with one browser; none is kept in the repository.
import { visualDiff } from '@web/test-runner-visual-regression'
import '../../src/define.js'
import { PICTURES } from './pages.js'
import { moveAgain, showPage, standStill } from './show-page.js'

describe('a picture', () => {
  before(standStill)
  after(moveAgain)

  for (const [name, page] of Object.entries(PICTURES)) {
    it(`of ${name}`, async () => {
      await visualDiff(await showPage(page), name)
    })
  }
})
