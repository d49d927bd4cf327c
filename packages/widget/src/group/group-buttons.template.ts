import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { GenAuthCodeEvent, GenAuthSuccessEvent } from '../login/events.js'
import type { OptionProperties } from '../settings/options.js'

/** What a button has of its own, beside the options that all share. */
export type OwnOptions = Pick<OptionProperties, 'connection' | 'provider' | 'displayName'> &
  Partial<Pick<OptionProperties, 'route' | 'text'>>

/** What all buttons of a group have. */
export interface GroupOptions {
  readonly shared: Partial<OptionProperties>
  /** Unique ID of the connection that was used last. */
  readonly lastUsed: string | undefined
  readonly onLogin: (event: GenAuthSuccessEvent | GenAuthCodeEvent) => void
}

/** A button to GenAuth's own page, which has all connections. */
export const HOSTED: OwnOptions = {
  connection: undefined,
  provider: 'genauth',
  displayName: undefined,
  route: 'hosted',
  text: 'signin',
}

/** Parts of a button that the page's style sheets reach as parts of the group. */
const PARTS = [
  ...['button', 'icon', 'label', 'badge', 'message', 'panel', 'panel-title', 'panel-text'],
  ...['panel-bring-back', 'panel-continue', 'panel-cancel'],
].join(', ')

/** One button of a group. */
export function groupButtonTemplate(
  own: OwnOptions,
  { shared, lastUsed, onLogin }: GroupOptions,
): TemplateResult {
  const isLastUsed = lastUsed !== undefined && own.connection === lastUsed
  const options = { ...shared, connectionId: undefined, lastUsed: isLastUsed, ...own }
  return html`<genauth-login
    exportparts=${PARTS}
    .options=${options}
    @genauth-success=${onLogin}
    @genauth-code=${onLogin}
  ></genauth-login>`
}

/** The places of buttons that are loading. */
export function placeholdersTemplate(count: number): unknown {
  return [...Array(count).keys()].map(() => html`<div part="placeholder"></div>`)
}
