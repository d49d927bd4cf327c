const [BEGIN, END] = ['<!-- brands: begin -->', '<!-- brands: end -->']

/** The document with its table written anew. */
export function withTable(document, brands) {
  const [before, rest] = document.split(BEGIN)
  const [, after] = rest.split(END)
  return [before, BEGIN, '\n\n', toTable(brands), '\n\n', END, after].join('')
}

function toTable(brands) {
  const rows = brands.map(({ source, providers }) => [
    linked(providers[0].name, source.guideline ?? source.wording?.nameAloneBreaks),
    source.rules,
    nameAlone(source),
    source.ownImage ?? '',
    source.origin,
  ])
  return [
    '| Brand | Rules that the button keeps | Display Name alone | Asks for its own image | Mark |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
}

function linked(name, address) {
  return address ? `[${name}](${address})` : name
}

function nameAlone({ wording, isSentenceAdvised }) {
  if (wording?.nameAloneBreaks) return '**Forbidden**: set `text`'
  return isSentenceAdvised ? 'A sentence is advised: set `text`' : 'Allowed'
}
