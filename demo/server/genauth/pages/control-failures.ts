import { html, type Html } from '../../http/page.js'
import type { Failure } from '../failures/failure.js'
import { FAILURE_GROUPS } from '../failures/failures.js'

type Failures = Readonly<Record<string, Failure>>

/** What the next login will meet, and a button for each way in which it can go wrong. */
export function failureForm(armed: string | null): Html {
  return html`
    <p class="status ${armed === null ? '' : 'armed'}" role="status">
      ${armed === null ? 'The next login will go well.' : html`The next login will fail: <code>${armed}</code>`}
    </p>
    <form method="post" action="/demo/next" class="failures">
      ${Object.entries(FAILURE_GROUPS).map(([title, failures], index) => {
        const isOpen = index === 0 || Object.hasOwn(failures, armed ?? '')
        return html`<details ?open=${isOpen}>
          <summary>${title}</summary>
          ${failureButtons(failures, armed)}
        </details>`
      })}
      <button class="button" name="fail" value="">Let the next login go well</button>
    </form>
  `
}

function failureButtons(failures: Failures, armed: string | null): Html[] {
  return Object.entries(failures).map(
    ([name, { description }]) => html`
      <div class="failure">
        <button class="button" name="fail" value="${name}" aria-pressed="${String(name === armed)}">
          <code>${name}</code>
        </button>
        <p>${description}</p>
      </div>
    `,
  )
}
