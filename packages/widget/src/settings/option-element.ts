/* The interface stands for `declare` fields: the properties are Lit's accessors. */
/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging */
/* eslint-disable @typescript-eslint/no-empty-object-type */
import { LitElement } from 'lit'
import type { PropertyDeclarations } from 'lit'
import { ElementSettings } from './element-settings.js'
import { LOWER_CASED, PROPERTIES } from './option-values.js'
import type { OptionProperties, Settings } from './options.js'

/** An element with a property and an attribute for each option. */
export class OptionElement extends LitElement {
  static override properties: PropertyDeclarations = { ...PROPERTIES, lang: { reflect: true } }

  readonly #settings = new ElementSettings(this)

  /** @internal The settings may be others. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    // Lit's own constructor, before this one, asks for the first update.
    if (#settings in this) this.#settings.forget()
    super.requestUpdate(...change)
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...LOWER_CASED.keys()]
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(LOWER_CASED.get(name) ?? name, old, value)
  }

  /**
   * Sets many options at once.
   *
   * @internal
   */
  set options(options: Partial<OptionProperties>) {
    Object.assign(this, options)
  }

  /**
   * The options as they are now, from the element, its JSON child and the script tag.
   *
   * @internal
   */
  get settings(): Settings {
    return this.#settings.read()
  }

  /**
   * Why the JSON child cannot be used: `invalid_config`. Then none of it is.
   *
   * @internal
   */
  get settingsError(): Error | undefined {
    return this.#settings.error
  }
}

export interface OptionElement extends OptionProperties {}
