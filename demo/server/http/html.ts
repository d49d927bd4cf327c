/** Markup that may be put into a page as it is. Only the `html` tag makes it. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type HtmlValue = Html | string | number | undefined | null | false | readonly HtmlValue[]

/** Builds markup. Every value is escaped, unless it was built by this tag itself. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(toMarkup)))
}

function toMarkup(value: HtmlValue): string {
  if (value instanceof Html) return value.markup
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'object') return value.map(toMarkup).join('')
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
