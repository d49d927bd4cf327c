import { showInLanguage } from './show-in-language.js'

// Its own element says what the page has to tell: see `callback.html`.
const result = document.currentScript?.dataset.result
if (result === 'delivered' || result === 'unanswered') showInLanguage(result, navigator.languages)
