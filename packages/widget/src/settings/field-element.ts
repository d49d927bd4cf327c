import type { PropertyValues } from 'lit'
import { OptionElement } from './option-element.js'
import { listenForPage, PAGE_CALLBACKS } from './page-callbacks.js'

/**
 * An element that is a field of its form, with all that a native button and a native field have. Its
 * value is the ID token, or the code with what belongs to it; it has none before a login.
 */
export class FieldElement extends OptionElement {
  static readonly formAssociated = true

  /** @internal */
  protected readonly internals = attachInternals(this)
  #isDisabledByForm = false
  #hasValue = false

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'aria-label', ...PAGE_CALLBACKS]
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'aria-label') this.requestUpdate()
    if (PAGE_CALLBACKS.includes(name)) listenForPage(this, name)
  }

  /** Whether the person cannot use the element: by itself, or by a fieldset around it. */
  get isDisabled(): boolean {
    return this.disabled === true || this.#isDisabledByForm
  }

  /** The form that the element is a field of. */
  get form(): HTMLFormElement | null {
    return this.internals.form ?? null
  }

  /** Labels of the element, as a native field has them. */
  get labels(): Iterable<Node> {
    return this.internals.labels ?? []
  }

  /** What is wrong with the field: with `required`, `valueMissing` until there is a login. */
  get validity(): ValidityState | undefined {
    return this.internals.validity
  }

  /** The browser's sentence on what is wrong. */
  get validationMessage(): string {
    return this.internals.validationMessage ?? ''
  }

  /** Whether the form checks the field. */
  get willValidate(): boolean {
    return this.internals.willValidate ?? false
  }

  /** Whether the field is valid; dispatches `invalid` when it is not. */
  checkValidity(): boolean {
    return this.internals.checkValidity?.() ?? true
  }

  /** As `checkValidity()`, and shows the person what is wrong. */
  reportValidity(): boolean {
    return this.internals.reportValidity?.() ?? true
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabledByForm = isDisabled
    this.requestUpdate()
  }

  formResetCallback(): void {
    this.setFormValue(null)
  }

  /**
   * The second argument: a browser stores nothing of it in the session history, from which a field
   * is restored.
   *
   * @internal
   */
  protected setFormValue(value: string | null): void {
    this.internals.setFormValue?.(value, null)
    this.#hasValue = value !== null
    this.#validate()
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    if (changed.has('required')) this.#validate()
  }

  #validate(): void {
    const anchor = this.renderRoot.querySelector<HTMLElement>('button, genauth-login')
    if (this.required !== true || this.#hasValue) this.internals.setValidity?.({})
    else this.internals.setValidity?.({ valueMissing: true }, requiredMessage(), anchor ?? this)
  }
}

/** What unit tests have for a browser, such as jsdom and happy-dom, has parts of it or nothing. */
function attachInternals(element: Partial<HTMLElement>): Partial<ElementInternals> {
  return element.attachInternals?.() ?? {}
}

/** The browser's own sentence, in the person's language. */
function requiredMessage(): string {
  const field = document.createElement('input')
  field.required = true
  return field.validationMessage
}
