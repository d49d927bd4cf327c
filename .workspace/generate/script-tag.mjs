// Writes the line for a script tag into the widget's README, and the page that has it into the
// quickstart, with the version and the hash that the built script has. With `--check` it says
// whether that is done.
import { readFileSync } from 'node:fs'
import { root } from '../pnpm.mjs'
import { writeSection } from './write-section.mjs'

const SCRIPT = 'genauth-login.bundle.js'

const { name, version } = readJson('packages/widget/package.json')
const integrity = readJson('packages/widget/dist/sri.json')[SCRIPT]
const tag = `<script
  type="module"
  src="https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${SCRIPT}"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>`

const page = (lang, title, signedIn) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    ${tag.replaceAll('\n', '\n    ')}
  </head>
  <body>
    <genauth-login
      domain="https://my-app.genauth.ai"
      app-id="YOUR_APP_ID"
      connection="my-xiaomi"
    ></genauth-login>
    <p id="person"></p>
    <script>
      const login = document.querySelector('genauth-login')
      const person = document.querySelector('#person')
      login.addEventListener('genauth-success', ({ result }) => {
        const { nickname, sub } = result.claims
        person.textContent = \`${signedIn}\${nickname || sub}\`
      })
    </script>
  </body>
</html>`

await write('packages/widget/README.md', tag)
await write('demo/docs/quickstart.md', page('en', 'My shop', 'Signed in as '))
await write('demo/docs/zh/quickstart.md', page('zh-CN', '我的商店', '已登录：'))

function write(path, html) {
  return writeSection(path, 'hashes', 'script-tag', `\`\`\`html\n${html}\n\`\`\``)
}

function readJson(path) {
  return JSON.parse(readFileSync(root + path, 'utf8'))
}
