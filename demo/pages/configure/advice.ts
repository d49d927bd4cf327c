import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { until } from 'lit/directives/until.js'
import type { Chosen } from './chosen.js'
import { toBackEnd } from './code/back-end.js'
import { toPolicy } from './code/policy.js'
import { toAddress, toCode } from './copy.js'
import { toRedirectUri, type Reading } from './tenant.js'
import type { State } from './state.js'

/** All that has to be done beside pasting the code, with the values that were entered. */
export function toAdvice(
  state: State,
  chosen: Chosen,
  button: string,
  reading?: Reading,
): TemplateResult {
  const backEnd = toBackEnd(state)
  const shown = state.get('code') === 'static' ? button : ''
  return html`
    <section aria-labelledby="consoles">
      <h2 id="consoles">Settings in the consoles</h2>
      <dl class="addresses">${toConsoles(state, reading)}</dl>
    </section>
    <section aria-labelledby="policy">
      <h2 id="policy">Content Security Policy</h2>
      <p>
        The header of the page with that HTML, and nothing more: what your page has of its own is to
        be added.
      </p>
      ${until(toPolicyCode(chosen, shown), nothing)}
    </section>
    ${toCallbackPage(state)}
    ${
      backEnd
        ? html`<section aria-labelledby="back-end">
            <h2 id="back-end">Back end</h2>
            <p>
              Your server redeems the code. <a href="/docs/back-end">The same in five languages</a>.
            </p>
            ${toCode(backEnd.name, backEnd.code)}
          </section>`
        : nothing
    }
  `
}

async function toPolicyCode(chosen: Chosen, button: string): Promise<TemplateResult> {
  const policy = await toPolicy(chosen, button)
  return toCode('Content-Security-Policy', policy.replaceAll('; ', ';\n'))
}

function toConsoles(state: State, reading: Reading | undefined): TemplateResult {
  const callback = reading?.findings?.find(({ id }) => id === 'identity_source_callback')
  const site = state.get('site')
  return html`
    ${toAddress(
      'Application callback address',
      'Xiaomi Open Platform → Account Services → your Web application',
      callback?.copy ??
        callback?.found ??
        `https://core.genauth.ai/connection/social/${state.get('connection') || '{Unique ID}'}/{User Pool ID}/callback`,
    )}
    ${toAddress(
      'Login Callback URL',
      'GenAuth → your application → Authentication Configuration',
      toRedirectUri(state) ?? 'https://my-site.example/login',
    )}
    ${toAddress(
      'Security Domain (CORS)',
      'GenAuth → Security Settings → General Security → Basic Security',
      URL.canParse(site) ? new URL(site).origin : 'https://my-site.example',
    )}
    ${toAddress(
      'Token exchange authentication method',
      'GenAuth → your application → Protocol Configuration → Authorization Configuration',
      'none',
    )}
  `
}

/** Where the answer comes back to a page, a small one of its own is lighter. */
function toCallbackPage(state: State): TemplateResult | typeof nothing {
  const mode = state.get('response-mode')
  if (!mode || mode === 'web_message') return nothing
  return html`<section aria-labelledby="callback-page">
    <h2 id="callback-page">Callback page</h2>
    <p>
      The window comes back to <code>${toRedirectUri(state)}</code>. A page with the button takes
      the response by itself. Where it is heavy, put <code>callback.html</code> with its two scripts
      from <code>packages/core/dist</code> there, or make a page of your bundler’s one:
    </p>
    ${toCode('callback.js', "import '@genauth-login/core/callback'\n")}
  </section>`
}
