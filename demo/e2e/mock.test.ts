import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test, type TestContext } from 'node:test'
import { startDemo } from './support/demo.js'
import { COMMAND, runCommand } from './support/doctor.js'

/** Starts `genauth-login mock` with a file, and waits until it is ready. Gives what it has said. */
async function startMock(t: TestContext, content: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mock-'))
  const file = join(folder, 'mock.json')
  await writeFile(file, JSON.stringify(content))
  const child = spawn(process.execPath, [COMMAND, 'mock', '--config', file, '--port', '0'])
  t.after(async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    assert.deepEqual(await ended, [0, null], 'A mock that is told to stop does.')
    await rm(folder, { recursive: true })
  })
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) {
    if (line === 'ready') return lines.join('\n')
    lines.push(line)
  }
  throw new Error(`The mock ended: ${lines.join('\n')}`)
}

const MOCK = {
  applications: [
    {
      appId: 'my-app',
      name: 'My shop',
      connections: [{ provider: 'xiaomi', uniqueId: 'my-xiaomi', displayName: 'Mi!' }],
    },
  ],
  users: [{ email: 'mia@shop.example', password: 'secret', name: 'Mia' }],
}

test('the mock logs in to one’s own site and application, with its Display Name', async (t) => {
  const demo = await startDemo(t)
  const said = await startMock(t, { ...MOCK, origins: [demo.sites.site.origin] })
  const [button] = /<genauth-login[^]+<\/genauth-login>/.exec(said)!
  const page = await demo.openHtml(`<!doctype html><title>Shop</title><main>${button}</main>
    <script type="module" src="/genauth-login.js"></script>
    <script type="module" src="/show-result.js"></script>`)
  await page.label('Mi!')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi('mi-fan', 'Mi!')
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.deepEqual(page.complaints, [])
})

test('the mock has the failures of its file meet one login after the other', async (t) => {
  const demo = await startDemo(t)
  const failures = ['token-400', 'wrong-nonce']
  const said = await startMock(t, { ...MOCK, failures, origins: [demo.sites.site.origin] })
  const [button] = /<genauth-login[^]+<\/genauth-login>/.exec(said)!
  const page = await demo.openHtml(`<!doctype html><title>Shop</title><main>${button}</main>
    <script type="module" src="/genauth-login.js"></script>
    <script type="module" src="/show-result.js"></script>`)
  for (const code of ['token_endpoint_error', 'id_token_invalid']) {
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi('mi-fan', 'Mi!')
    assert.equal(await page.error(), code)
  }
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi('mi-fan', 'Mi!')
  await page.result()
})

for (const [what, content, complaint] of [
  ['has a name that nobody knows', { apps: [] }, /has “apps”, which is none of port, origins/],
  ['has an application without a name', { applications: [{ appId: 'x' }] }, /“applications” in/],
  ['has a path for an origin', { origins: ['http://localhost:1/x'] }, /“origins” in .* origins, /],
  ['has a failure that there is not', { failures: ['x'] }, /of which there are token-400/],
  ['has a switch that there is not', { switches: { x: 'y' } }, /“switches” in/],
  ['is a list', [], /has to be a JSON object/],
] as const) {
  test(`the mock says what is wrong with a file that ${what}`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-'))
    t.after(() => rm(folder, { recursive: true }))
    const file = join(folder, 'mock.json')
    await writeFile(file, JSON.stringify(content))
    const { exitCode, errors } = await runCommand(['mock', '--config', file])
    assert.equal(exitCode, 2)
    assert.match(errors, complaint)
  })
}

test('a port that the mock cannot have is named, with the option that changes it', async (t) => {
  const { port } = (await startDemo(t)).sites.genauth
  const { exitCode, errors } = await runCommand(['mock', '--port', port])
  assert.equal(exitCode, 2)
  assert.match(errors, new RegExp(`Port ${port} is in use, .* with --port, or “port” in the file`))
})

test('the mock says on which pages its button logs in, or how to name one', async (t) => {
  const origins = ['http://localhost:5173']
  assert.match(await startMock(t, { origins }), /logs in on pages of http:\/\/localhost:5173/)
  assert.match(
    await startMock(t, {}),
    /No page may log in yet: .* --origin http:\/\/localhost:5173/,
  )
})

for (const [args, complaint] of [
  [['mock', '--port', 'x'], /Expected a port, got x/],
  [['mock', '--origin', 'shop'], /Expected an origin such as http:\/\/localhost:5173, got shop/],
  [['mock', '--config', 'nowhere.json'], /nowhere\.json cannot be read as JSON: .*no such file/],
] as const) {
  test(`${args.join(' ')}: is refused with what was expected`, async () => {
    const { exitCode, errors } = await runCommand(args)
    assert.equal(exitCode, 2)
    assert.match(errors, complaint)
  })
}
