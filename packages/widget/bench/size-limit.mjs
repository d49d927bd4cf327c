// What a page loads, under brotli. A figure may grow by 5 % over that in `sizes.json`, and never
// beyond `atMost`. Growth that is meant is written there, by `npm run sizes`. `goal` is what is aimed
// at: `atMost` comes down to it.
import { existsSync, readFileSync, statSync } from 'node:fs'

const AIR = 1.05
const here = (path) => new URL(path, import.meta.url)
const sizes = JSON.parse(readFileSync(here('sizes.json'), 'utf8'))

const script = '../dist/genauth-login.js'
const core = ['core', 'oauth']
  .map((name) => `../dist/genauth-login/${name}.js`)
  .find((path) => existsSync(here(path)))

export default [
  download('the button: genauth-login.js', [script]),
  download('a popup login: that, and core', [script, core]),
  bundle('GenAuthClient through a bundler', '../../core/dist/index.js', '{ GenAuthClient }'),
  download('the redirect page: genauth-callback.js', ['../../core/dist/genauth-callback.js']),
  download('a session: genauth-session.js', ['../../core/dist/genauth-session.js']),
]

function download(name, path) {
  // A file that is not there would have no size at all.
  path.forEach((file) => statSync(here(file)))
  return { name, path, disablePlugins: ['@size-limit/esbuild'], limit: limitOf(name) }
}

function bundle(name, path, names) {
  return { name, path, import: names, limit: limitOf(name) }
}

function limitOf(name) {
  const { atMost, bytes } = sizes[name]
  return `${Math.min(atMost, Math.floor(bytes * AIR))} B`
}
