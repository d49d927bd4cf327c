import assert from 'node:assert/strict'
import { test } from 'node:test'
import { violationsOn } from './support/axe.js'
import { startDemo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

/** The steps that are drawn, as `kind: what`, once the login is over. */
async function stepsOf({ tab }: SitePage): Promise<string[]> {
  await tab.waitForSelector('#verdict:is([data-status=ok], [data-status=problem])')
  return tab.$$eval('.steps > li', (items) =>
    items.map((item) => {
      const title = item.querySelector('strong')!.innerText.trim()
      return `${item.dataset.kind}: ${title.replace(/\s+/g, ' ')}`
    }),
  )
}

const LOGIN = [
  'seen: GET /api/v2/applications/demo-app/public-config',
  'seen: 200',
  'seen: A click',
  'seen: Opens the login window',
  'seen: GET /oidc/auth',
  'rule: Sends the window to Xiaomi',
  'rule: Code, to GenAuth’s callback address',
  'rule: Redeems that code, reads who it is',
  'seen: Authorization response',
  'check: ✓ state is the one that was sent',
  'check: ✓ the issuer is the one that was asked',
  'check: ✓ it is no error',
  'seen: POST /oidc/token',
  'seen: 200',
  'check: ✓ ID token: iss, aud, exp, iat and nonce are right',
  'seen: genauth-success',
]

test('the flow draws every step of a login, and nothing secret', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('flow.html')
  const { tab } = page
  await page.label('Xiaomi Account')
  const secrets = tab.$eval(
    'genauth-login',
    (element) =>
      new Promise<unknown[]>((resolve) => {
        element.addEventListener('genauth-success', ({ result }) => {
          resolve([result.accessToken, result.idToken])
        })
      }),
  )
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.deepEqual(await stepsOf(page), LOGIN)
  await tab.$$eval('.steps details', (all) => all.forEach((details) => (details.open = true)))
  const text = await tab.$eval('main', ({ textContent }) => textContent)
  for (const secret of await secrets) assert.ok(!text.includes(String(secret)))
  const masked = await tab.$$eval('.steps dt', (names) =>
    names
      .filter(({ nextElementSibling }) =>
        nextElementSibling!.querySelector('code')!.textContent.includes('•••'),
      )
      .map(({ textContent }) => textContent),
  )
  for (const name of ['state', 'nonce', 'code_challenge', 'code', 'code_verifier'])
    assert.ok(masked.includes(name), `${name} in ${masked.join(', ')}`)
  assert.deepEqual(page.complaints, [])
})

test('the flow shows where a login broke, and why', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ tokenAuthMethod: 'client_secret_post' })
  const page = await demo.open('flow.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  const failed = (await stepsOf(page)).filter((step) => step.startsWith('failed'))
  assert.match(
    failed.join('\n'),
    /^failed: × 4\d\d\nfailed: × Stopped at token: token_endpoint_error/,
  )
  const verdict = await page.tab.$eval('#verdict a', (link) => link.getAttribute('href'))
  assert.equal(verdict, '/docs/errors#token_endpoint_error')
})

test('the flow of a login that leaves the page goes on where it comes back', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('flow.html?mode=redirect')
  await page.label('Xiaomi Account')
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  const steps = await stepsOf(page)
  assert.ok(steps.includes('seen: Leaves the page, in the same window'))
  assert.ok(steps.includes('seen: genauth-success'))
})

test('axe has nothing against the flow of a login', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('flow.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await stepsOf(page)
  await page.tab.bringToFront()
  await page.tab.$$eval('.steps details', (all) => all.forEach((details) => (details.open = true)))
  // A step that is still fading in has less contrast.
  await page.tab.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)))
  assert.deepEqual(await violationsOn(page.tab), [])
})
