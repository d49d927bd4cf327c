// Writes the button of demo/pages/instant.html as the package renders it. With --check it only says
// whether that is done.
import { renderLogin } from '../../packages/widget/dist/modules/server/index.js'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../../demo/pages/instant.html', import.meta.url))
const written = readFileSync(file, 'utf8')
const [before, after] = written.split(/<genauth-login .*<\/genauth-login>/s)
if (after === undefined) throw new Error(`${file}: expected a <genauth-login>`)

const button = await renderLogin({
  domain: '{{genauth}}',
  'app-id': 'demo-app',
  connection: 'xiaomi-demo',
})
const expected = before + button + after

if (expected === written) process.exit()
if (process.argv.includes('--check')) {
  console.error(
    'demo/pages/instant.html: the button is not what renderLogin() writes. Run `npm run instant-page`.',
  )
  process.exit(1)
}
writeFileSync(file, expected)
