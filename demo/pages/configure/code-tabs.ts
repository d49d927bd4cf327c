import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Chosen } from './chosen.js'
import { toCode } from './copy.js'
import type { Seen } from './code/code.js'
import { toHtml } from './code/html.js'
import { RECIPES, RECIPE_NAMES } from './recipes.js'
import type { State } from './state.js'

/** The code of the chosen kind of page, and the choice. */
export function toCodeTabs(state: State, chosen: Chosen, button: string): TemplateResult {
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
    <div class="files" id="code">
      ${toFiles(kind, chosen, { language: state.get('view-language'), button })}
    </div>
  `
}

function toFiles(kind: string, chosen: Chosen, seen: Seen): TemplateResult {
  const toRecipe = RECIPES[kind] ?? toHtml
  const { install, files } = toRecipe(chosen, seen)
  return html`
    ${install ? toCode('Terminal', install) : nothing}
    ${files.map(({ name, code }) => toCode(name, code))}
  `
}
