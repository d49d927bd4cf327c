// Launcher of @web/test-runner for WebKitGTK. Its page has the members of Playwright's that the
// runner's commands call, hence the type.
import { startWebKit } from './webkit.mjs'
import { buttonOf, elementOf, keyOf } from './webdriver.mjs'

const VIEWPORT = { width: 800, height: 600 }
const RESIZE_ATTEMPTS = 8

export function webkitLauncher() {
  return new WebKitLauncher()
}

class WebKitLauncher {
  name = 'WebKitGTK'
  type = 'playwright'
  concurrency = 1
  #browser
  #page
  #urls = new Map()

  async initialize() {
    this.#browser = await startWebKit()
    this.#page = new Page(this.#browser.driver)
    this.name = `WebKitGTK ${this.#browser.driver.version}`
  }

  async stop() {
    await this.#browser?.stop()
  }

  async startSession(id, url) {
    this.#urls.set(id, url)
    await this.#page.setViewportSize(VIEWPORT)
    await this.#browser.driver.post('/url', { url })
  }

  isActive(id) {
    return this.#urls.has(id)
  }

  getBrowserUrl(id) {
    return this.#urls.get(id)
  }

  async stopSession(id) {
    const { driver } = this.#browser
    // A test may leave windows open.
    const [first, ...others] = await driver.get('/window/handles')
    for (const handle of others) {
      await driver.post('/window', { handle })
      await driver.delete('/window')
    }
    await driver.post('/window', { handle: first })
    await driver.post('/url', { url: 'about:blank' })
    this.#urls.delete(id)
    return {}
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug session.')
  }

  getPage() {
    return this.#page
  }
}

class Page {
  #driver

  constructor(driver) {
    this.#driver = driver
    this.keyboard = new Keyboard(driver)
    this.mouse = new Mouse(driver)
  }

  /** The window is as much larger as its frame takes, which only a second look tells. */
  async setViewportSize({ width, height }) {
    const driver = this.#driver
    for (let attempt = 0; attempt < RESIZE_ATTEMPTS; attempt++) {
      const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]')
      if (innerWidth === width && innerHeight === height) return
      const rect = await driver.get('/window/rect')
      await driver.post('/window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      })
    }
    throw new Error(`WebKitGTK has no viewport of ${width} × ${height}.`)
  }

  async evaluateHandle(run, ...args) {
    const value = await this.#driver.execute(`return (${run}).apply(null, arguments)`, args)
    return { asElement: () => elementOf(value) }
  }

  emulateMedia() {
    throw new Error('WebKitGTK cannot emulate media.')
  }
}

class Keyboard {
  #driver

  constructor(driver) {
    this.#driver = driver
  }

  type(text) {
    return this.#driver.keyboard([...text].flatMap((key) => [down(key), up(key)]))
  }

  press(name) {
    const keys = name.split('+').map(keyOf)
    return this.#driver.keyboard([...keys.map(down), ...keys.reverse().map(up)])
  }

  down(name) {
    return this.#driver.keyboard([down(keyOf(name))])
  }

  up(name) {
    return this.#driver.keyboard([up(keyOf(name))])
  }
}

class Mouse {
  #driver

  constructor(driver) {
    this.#driver = driver
  }

  move(x, y) {
    return this.#driver.mouse([moveTo(x, y)])
  }

  click(x, y, { button } = {}) {
    const id = buttonOf(button)
    return this.#driver.mouse([
      moveTo(x, y),
      { type: 'pointerDown', button: id },
      { type: 'pointerUp', button: id },
    ])
  }

  down({ button } = {}) {
    return this.#driver.mouse([{ type: 'pointerDown', button: buttonOf(button) }])
  }

  up({ button } = {}) {
    return this.#driver.mouse([{ type: 'pointerUp', button: buttonOf(button) }])
  }
}

function moveTo(x, y) {
  return { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }
}

function down(value) {
  return { type: 'keyDown', value }
}

function up(value) {
  return { type: 'keyUp', value }
}
