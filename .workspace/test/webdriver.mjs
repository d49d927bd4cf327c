// A client of the W3C WebDriver protocol: one session of one browser.
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Keys by the names that puppeteer and Playwright give them. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
}
const BUTTONS = { left: 0, middle: 1, right: 2 }

/** @see [WebDriver](https://www.w3.org/TR/webdriver2/) */
export class WebDriver {
  #session
  #capabilities

  constructor(session, capabilities) {
    this.#session = session
    this.#capabilities = capabilities
  }

  static async connect(driver, capabilities) {
    const body = { capabilities: { alwaysMatch: capabilities } }
    const value = await request('POST', `${driver}/session`, body)
    return new WebDriver(`${driver}/session/${value.sessionId}`, value.capabilities)
  }

  get version() {
    return this.#capabilities.browserVersion
  }

  get(path) {
    return request('GET', this.#session + path)
  }

  post(path, body = {}) {
    return request('POST', this.#session + path, body)
  }

  delete(path) {
    return request('DELETE', this.#session + path)
  }

  /** Runs a function of the page's, without a click of anybody's. */
  execute(script, args = []) {
    return this.post('/execute/sync', { script, args })
  }

  mouse(actions) {
    const parameters = { pointerType: 'mouse' }
    return this.#act({ type: 'pointer', id: 'mouse', parameters, actions })
  }

  keyboard(actions) {
    return this.#act({ type: 'key', id: 'keyboard', actions })
  }

  #act(source) {
    return this.post('/actions', { actions: [source] })
  }
}

/** The element of a value that a script has returned. */
export function elementOf(value) {
  return value?.[ELEMENT] ? { [ELEMENT]: value[ELEMENT] } : undefined
}

export function keyOf(name) {
  return KEYS[name] ?? name
}

export function buttonOf(name = 'left') {
  return BUTTONS[name]
}

async function request(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = await response.json()
  if (response.ok) return value
  throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`)
}
