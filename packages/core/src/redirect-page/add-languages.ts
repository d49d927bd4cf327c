import { LANGUAGES } from './languages.js'

/** Adds the sentences of the redirect page in all other languages: `callback.html` loads it. */
for (const [lang, { title, ...sentences }] of Object.entries(LANGUAGES)) {
  for (const [result, sentence] of Object.entries(sentences))
    document.body.append(toParagraph(lang, title, result, sentence))
}

function toParagraph(lang: string, title: string, result: string, sentence: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.hidden = true
  Object.assign(paragraph, { lang, dir: 'auto' })
  paragraph.setAttribute(`data-genauth-${result}`, '')
  paragraph.dataset.genauthTitle = title
  const [before = '', words = '', after = ''] = sentence.split(/[[\]]/)
  const link = document.createElement('a')
  link.href = '/'
  link.textContent = words
  paragraph.append(before, link, after)
  return paragraph
}
