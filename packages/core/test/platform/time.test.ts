import { expect } from '@open-wc/testing'
import { errorOf } from '../../src/model/error-of.js'
import { delay, untilAborted, withTimeout } from '../../src/platform/time.js'
import { FakeBrowser, NOTHING } from '../support/fake-browser.js'
import { failure, isPending } from '../support/outcome.js'

const late = errorOf('token_timeout', 'too late')
const cancelled = errorOf('cancelled', 'why')
const never = () => new Promise<never>(() => undefined)

function setup() {
  const browser = new FakeBrowser()
  const abort = new AbortController()
  const limit = { timeoutMs: 1000, signal: abort.signal, onTimeout: () => late }
  return { browser, abort, limit }
}

describe('withTimeout()', () => {
  it('resolves as the work does, and leaves no timer', async () => {
    const { browser, limit } = setup()
    expect(await withTimeout(browser, limit, () => Promise.resolve('done'))).to.equal('done')
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('rejects as the work does, and leaves no timer', async () => {
    const { browser, limit } = setup()
    expect(await failure(withTimeout(browser, limit, () => Promise.reject(cancelled)))).to.equal(
      cancelled,
    )
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('throws when the time is up and not before, even if the work goes on', async () => {
    const { browser, limit } = setup()
    const waiting = withTimeout(browser, limit, never)
    const failed = failure(waiting)
    await browser.pass(999)
    expect(await isPending(waiting)).to.equal(true)
    await browser.pass(1)
    expect(await failed).to.equal(late)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('throws the reason of its signal', async () => {
    const { browser, abort, limit } = setup()
    const failed = failure(withTimeout(browser, limit, never))
    abort.abort(cancelled)
    expect(await failed).to.equal(cancelled)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('does not begin when its signal is aborted', async () => {
    const { browser, abort, limit } = setup()
    abort.abort(cancelled)
    let begun = false
    const work = () => {
      begun = true
      return never()
    }
    expect(await failure(withTimeout(browser, limit, work))).to.equal(cancelled)
    expect(begun).to.equal(false)
  })

  for (const [end, bringAbout] of Object.entries<(set: ReturnType<typeof setup>) => unknown>({
    'the time is up': ({ browser }) => browser.pass(1000),
    'its signal is aborted': ({ abort }) => abort.abort(cancelled),
  })) {
    it(`aborts the signal of the work when ${end}`, async () => {
      const set = setup()
      let signal: AbortSignal | undefined
      const failed = failure(
        withTimeout(set.browser, set.limit, (given) => {
          signal = given
          return never()
        }),
      )
      await bringAbout(set)
      await failed
      expect(signal?.aborted).to.equal(true)
    })
  }
})

describe('untilAborted()', () => {
  it('throws at once when its signal is aborted already', async () => {
    expect(await failure(untilAborted(never(), AbortSignal.abort(cancelled)))).to.equal(cancelled)
  })
})

describe('delay()', () => {
  it('resolves when the time has passed, and not before', async () => {
    const { browser, abort } = setup()
    const waiting = delay(browser, 100, abort.signal)
    await browser.pass(99)
    expect(await isPending(waiting)).to.equal(true)
    await browser.pass(1)
    await waiting
  })

  it('ends with its signal, and leaves no timer', async () => {
    const { browser, abort } = setup()
    const failed = failure(delay(browser, 100, abort.signal))
    abort.abort(cancelled)
    expect(browser.alive).to.deep.equal(NOTHING)
    expect(await failed).to.equal(cancelled)
  })

  it('does not begin when its signal is aborted already', async () => {
    const { browser } = setup()
    expect(await failure(delay(browser, 100, AbortSignal.abort(cancelled)))).to.equal(cancelled)
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})
