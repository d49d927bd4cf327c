// The board in one language: a section for each record that is there.
import { matrixSection, soakSection } from './schedules.mjs'
import { mutationSection, scoreboardSection } from './evidence.mjs'
import { recorded } from './records.mjs'
import { casesSection, sizeSection, testsSection } from './tests.mjs'
import { speedSection } from './speed.mjs'

/** Sections of commands that are too long for the check, by where their records are. */
const LONG = [
  ['demo/docs/matrix.json', matrixSection],
  ['demo/docs/soak.json', soakSection],
  ['packages/widget/bench/results/bench.json', speedSection],
  ['demo/docs/mutation.json', mutationSection],
  ['demo/docs/scoreboard.json', scoreboardSection],
]

/**
 * @param {object} check What the whole check has shown.
 * @param {typeof import('./words.mjs').words.en} words
 */
export function page(check, words) {
  const long = LONG.flatMap(([path, section]) => {
    const record = recorded(path)
    return record ? [section(record, words)] : []
  })
  const sections = [testsSection(check, words), casesSection(words), sizeSection(words), ...long]
  return `# ${words.title}\n\n${words.intro}\n\n${sections.join('\n\n')}\n`
}
