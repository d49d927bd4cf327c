// WebKitGTK, the engine of Safari, driven by WebDriver on a screen of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { canInstall, install } from './debian.mjs'
import { startDisplay } from './display.mjs'
import { WebDriver } from './webdriver.mjs'

const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'openbox']
const PROGRAMS = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/openbox']
const START_ATTEMPTS = 200
const START_DELAY_MS = 50

/** Whether all that it takes is there; on Debian, as root, it is installed. */
export function hasWebKit() {
  const isThere = () => PROGRAMS.every((path) => existsSync(path)) && Boolean(miniBrowser())
  if (!isThere() && canInstall()) install(...PACKAGES)
  return isThere()
}

/** @returns {Promise<{ driver: WebDriver, stop(): Promise<void> }>} */
export async function startWebKit() {
  const display = await startDisplay()
  const profile = mkdtempSync(join(tmpdir(), 'webkit-'))
  const port = await freePort()
  const server = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: environment(display, profile),
  })
  const address = `http://127.0.0.1:${port}`
  await answers(`${address}/status`)
  const driver = await WebDriver.connect(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  })
  return {
    driver,
    async stop() {
      await driver.delete('').catch(() => undefined)
      const gone = once(server, 'exit')
      server.kill()
      await gone
      display.stop()
      // Its processes may still be writing while they end.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    },
  }
}

function miniBrowser() {
  const places = readdirSync('/usr/lib').map(
    (name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`,
  )
  return places.find((path) => existsSync(path))
}

function environment(display, profile) {
  const folders = { XDG_DATA_HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile }
  const quiet = { MESA_SHADER_CACHE_DISABLE: 'true' }
  const language = { LANGUAGE: 'en_US', LANG: 'en_US.UTF-8' }
  return {
    ...process.env,
    ...folders,
    ...quiet,
    ...language,
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function answers(url) {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(url)
      return
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error
      await setTimeout(START_DELAY_MS)
    }
  }
}
