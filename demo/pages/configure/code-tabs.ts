import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { until } from 'lit/directives/until.js'
import type { Chosen } from './chosen.js'
import { toCode } from './copy.js'
import { RECIPES, RECIPE_NAMES } from './recipes.js'
import type { State } from './state.js'

/** The code of the chosen kind of page, and the choice. */
export function toCodeTabs(state: State, chosen: Chosen): TemplateResult {
  const kind = state.get('code')
  return html`
    <fieldset class="tabs">
      <legend class="unseen">Kind of code</legend>
      ${Object.entries(RECIPE_NAMES).map(
        ([name, title]) =>
          html`<label>
            <input
              type="radio"
              name="code"
              value=${name}
              .checked=${name === kind}
              @change=${() => state.set('code', name)}
            />
            <span>${title}</span>
          </label>`,
      )}
    </fieldset>
    <div class="files" id="code">${until(toFiles(kind, state, chosen), nothing)}</div>
  `
}

async function toFiles(kind: string, state: State, chosen: Chosen): Promise<TemplateResult> {
  const toRecipe = RECIPES[kind] ?? RECIPES.html
  const recipe = await toRecipe!(chosen, state.get('view-language'))
  const { install, files } = recipe
  return html`
    ${install ? toCode('Terminal', install) : nothing}
    ${files.map(({ name, code }) => toCode(name, code))}
  `
}
