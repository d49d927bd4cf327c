import { html, type Html } from '../../http/page.js'
import { SWITCHES, type SwitchName } from '../switch-table.js'
import { switchNames, type Switches } from '../switches.js'

/** A form with all switches, by group. */
export function switchForm(switches: Switches): Html {
  const groups = new Set(switchNames().map((name) => SWITCHES[name].group))
  return html`<form method="post" action="/demo/switches" class="switches">
    ${[...groups].map((group) => fieldset(group, switches))}
    <div class="actions">
      <button class="button primary">Set</button>
      <button class="button" name="reset" value="all">Set all to their defaults</button>
    </div>
  </form>`
}

function fieldset(group: string, switches: Switches): Html {
  const names = switchNames().filter((name) => SWITCHES[name].group === group)
  return html`<fieldset>
    <legend>${group}</legend>
    ${names.map((name) => row(name, switches.get(name)))}
  </fieldset>`
}

function row(name: SwitchName, position: string): Html {
  const { description, values } = SWITCHES[name]
  const isDefault = Object.keys(values).indexOf(position) === 0
  return html`<div class="switch ${isDefault ? '' : 'changed'}">
    <label for="${name}"><code>${name}</code> ${description}</label>
    <select id="${name}" name="${name}">
      ${Object.entries(values).map(
        ([value, meaning]) =>
          html`<option value="${value}" ?selected=${value === position}>
            ${value === meaning ? value : `${value}: ${meaning}`}
          </option>`,
      )}
    </select>
  </div>`
}
