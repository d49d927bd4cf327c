// Writes the line for a script tag into the widget's README, and the page that has it into the
// quickstart, with the version and the hash that the built script has. With `--check` it says
// whether that is done.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { root } from '../pnpm.mjs'

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
      document.querySelector('genauth-login').addEventListener('genauth-success', (event) => {
        const { nickname, sub } = event.result.claims
        document.querySelector('#person').textContent = \`${signedIn}\${nickname || sub}\`
      })
    </script>
  </body>
</html>`

const SCRIPT_TAG = ['<!-- script: `npm run script-tag` writes it -->', '<!-- end of the script -->']
const PAGE = ['<!-- page: `npm run script-tag` writes it -->', '<!-- end of the page -->']
await write('packages/widget/README.md', SCRIPT_TAG, tag)
await write('demo/docs/quickstart.md', PAGE, page('en', 'My shop', 'Signed in as '))
await write('demo/docs/zh/quickstart.md', PAGE, page('zh-CN', '我的商店', '已登录：'))

async function write(path, [begin, end], html) {
  const file = root + path
  const written = readFileSync(file, 'utf8')
  const [before, after] = [written.split(begin)[0], written.split(end)[1]]
  if (after === undefined) throw new Error(`${path}: expected ${begin} and ${end}`)
  const options = { ...(await resolveConfig(file)), filepath: file }
  const block = `\`\`\`html\n${html}\n\`\`\``
  const expected = await format([before + begin, block, end + after].join('\n\n'), options)
  if (expected === written) return
  if (process.argv.includes('--check')) {
    console.error(`${path}: its script tag is not that of the build. Run \`npm run script-tag\`.`)
    process.exitCode = 1
  } else writeFileSync(file, expected)
}

function readJson(path) {
  return JSON.parse(readFileSync(root + path, 'utf8'))
}
