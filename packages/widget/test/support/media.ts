import { emulateMedia as emulate } from '@web/test-runner-commands'

/** What a person or a printer may want. */
export interface Medium {
  readonly media?: 'print' | 'screen'
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly forcedColors?: 'active' | 'none'
}

/**
 * Gives the page a medium. Where the browser's driver cannot, and the medium is another one, the
 * test is skipped.
 */
export async function emulateMedia(test: Mocha.Context, medium: Medium): Promise<void> {
  if (isGiven(medium)) return
  try {
    await emulate(medium)
  } catch (error) {
    if (isGiven(medium) || !/CDP support|cannot emulate media/.test(String(error))) throw error
    console.info('Skipped: the driver emulates no media.')
    test.skip()
  }
}

function isGiven({ media, colorScheme, reducedMotion, forcedColors }: Medium): boolean {
  return [
    media ?? 'all',
    ...(colorScheme ? [`(prefers-color-scheme: ${colorScheme})`] : []),
    ...(forcedColors ? [`(forced-colors: ${forcedColors})`] : []),
    ...(reducedMotion ? [`(prefers-reduced-motion: ${reducedMotion})`] : []),
  ].every((query) => matchMedia(query).matches)
}
