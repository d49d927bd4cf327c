/** Makes the browser ask for these languages, first to last. */
export function browserSpeaks(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true })
  Object.defineProperty(navigator, 'language', { value: languages[0], configurable: true })
}

/** Undoes {@link browserSpeaks}. */
export function restoreBrowserLanguage(): void {
  for (const name of ['language', 'languages']) Reflect.deleteProperty(navigator, name)
}

/** Counts what `Intl.Locale` is used for while the function runs. It loads the locale data. */
export function countLocales(run: () => void): number {
  const { Locale } = Intl
  let count = 0
  Reflect.set(
    Intl,
    'Locale',
    class extends Locale {
      constructor(tag: string) {
        super(tag)
        count++
      }
    },
  )
  try {
    run()
  } finally {
    Reflect.set(Intl, 'Locale', Locale)
  }
  return count
}
