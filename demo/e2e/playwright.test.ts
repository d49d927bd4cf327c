import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromiumOptions, chromiumPath } from '../../.workspace/test/chromium.mjs'
import { codeBlocksOf } from './support/documents/code-blocks.js'

const SCRATCH = fileURLToPath(new URL('../.cache/', import.meta.url))
const resolve = createRequire(import.meta.url).resolve
const PLAYWRIGHT = join(dirname(resolve('@playwright/test/package.json')), 'cli.js')
const COMMAND = join(dirname(resolve('@genauth-login/core/package.json')), 'bin/genauth-login.mjs')
const WIDGET = dirname(resolve('@genauth-login/widget/genauth-login.js'))

/** A site whose page greets who has logged in. */
const SITE = `
import { createServer } from 'node:http'
import { createReadStream } from 'node:fs'
const html = \`<!doctype html><title>App</title><h1>App</h1>
<script type="module" src="/genauth-login.js"></script>
<genauth-login domain="http://127.0.0.1:8081" app-id="my-app" connection="my-xiaomi"></genauth-login>
<script>
  document.querySelector('genauth-login').addEventListener('genauth-success', (event) => {
    document.querySelector('h1').textContent = 'Welcome, ' + event.result.claims.nickname
  })
</script>\`
createServer((request, response) => {
  const isScript = request.url.endsWith('.js')
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
  if (isScript) createReadStream(${JSON.stringify(WIDGET)} + request.url).pipe(response)
  else response.end(html)
}).listen(5173)
`

test('the recipe for Playwright of the documents logs in', async (t) => {
  const ports = { 8081: await freePort(), 5173: await freePort() }
  const withPorts = (text: string) =>
    Object.entries(ports).reduce((all, [port, free]) => all.replaceAll(port, String(free)), text)
  await mkdir(SCRATCH, { recursive: true })
  const folder = await mkdtemp(join(SCRATCH, 'playwright-'))
  t.after(() => rm(folder, { recursive: true }))

  const [json, config, spec] = recipe()
  const { failures, switches, ...mock } = JSON.parse(withPorts(json)) as Record<string, unknown>
  assert.ok(failures && switches)
  const launchOptions = JSON.stringify({
    executablePath: chromiumPath(),
    args: chromiumOptions.args,
  })
  await Promise.all(
    Object.entries({
      'mock.json': JSON.stringify(mock),
      'site.mjs': withPorts(SITE),
      'login.spec.ts': spec,
      'playwright.config.ts': withPorts(config)
        .replace('npx @genauth-login/core', `node ${COMMAND}`)
        .replace('npm run dev', 'node site.mjs')
        .replace('use: {', `outputDir: 'results', use: { launchOptions: ${launchOptions},`),
    }).map(([name, content]) => writeFile(join(folder, name), content)),
  )
  const child = spawn(process.execPath, [PLAYWRIGHT, 'test'], { cwd: folder })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output += String(chunk)))
  }
  const [code] = (await once(child, 'close')) as [number]
  assert.equal(code, 0, output)
  assert.match(output, /1 passed/)
})

/** The mock's file, the configuration and the test, as the documents have them. */
function recipe(): [string, string, string] {
  const blocks = codeBlocksOf('demo/docs/testing.md').map(({ code }) => code)
  const find = (text: string) => blocks.find((code) => code.includes(text)) ?? assert.fail(text)
  return [find('"failures"'), find('// playwright.config.ts'), find('// login.spec.ts')]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
