import { styleText } from 'node:util'

const SIGNS = {
  ok: { sign: '✔', colour: 'green', word: 'fine' },
  warning: { sign: '!', colour: 'yellow', word: 'to look at' },
  problem: { sign: '✖', colour: 'red', word: 'to mend' },
  unknown: { sign: '?', colour: 'gray', word: 'not to be seen from here' },
}

/** Widest text that is pleasant to read. */
const MAX_WIDTH = 100

/** Writes the findings for a person at a terminal. */
export function toText(findings, { domain, appId }, { columns = MAX_WIDTH, inColour }) {
  const paint = (format, text) =>
    inColour ? styleText(format, text, { validateStream: false }) : text
  const width = Math.min(columns, MAX_WIDTH)
  const lines = findings.map((finding) => toLines(finding, width, paint).join('\n'))
  return [paint('bold', `${domain}, App ID ${appId}`), ...lines, toSum(findings, paint)].join(
    '\n\n',
  )
}

function toLines({ status, title, found, why, fix, copy }, width, paint) {
  const { sign, colour } = SIGNS[status]
  const head = `${paint(colour, sign)} ${paint('bold', title)}`
  const isTrouble = status === 'problem' || status === 'warning'
  const paragraphs = [
    // An address stays whole, so that it can be copied.
    copy ? [`  ${paint('cyan', copy)}`] : wrap(found, width),
    isTrouble ? wrap(`Why: ${why}`, width).map((line) => paint('gray', line)) : [],
    fix ? wrap(`Mend: ${fix}`, width) : [],
  ]
  return [head, ...paragraphs.flat()]
}

function toSum(findings, paint) {
  const counts = Object.entries(SIGNS).map(([status, { colour, word }]) => {
    const count = findings.filter((finding) => finding.status === status).length
    return count ? paint(colour, `${count} ${word}`) : undefined
  })
  return counts.filter(Boolean).reverse().join(', ')
}

/** Breaks a text into lines, two spaces in. */
function wrap(text, width) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== '' && line.length + word.length + 3 > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => `  ${line}`)
}
