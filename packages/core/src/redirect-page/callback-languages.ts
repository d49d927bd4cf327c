import { showInLanguage } from './show-in-language.js'

// Its own element says what the page has to tell: see `show-sentence.ts`.
const result = document.currentScript?.dataset.result
if (result === 'delivered' || result === 'unanswered') showInLanguage(result, navigator.languages)
