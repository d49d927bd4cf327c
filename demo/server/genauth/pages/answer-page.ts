import { html, type Html } from '../../http/page.js'
import type { Language } from '../../http/language.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'

export interface AnswerPageOptions {
  readonly language: Language
  /** The origin that may read the message. */
  readonly receiver: string
  readonly message: object
  /** Whether the window closes itself when the message is sent. */
  readonly closes: boolean
}

/** A page that posts a message to the window it belongs to. Who sees it may close it. */
export function answerPage({ language, receiver, message, closes }: AnswerPageOptions): Html {
  const { answered, footer } = MESSAGES[language]
  const body = html`
    <h1>${answered.title}</h1>
    <p class="soft">${answered.text}</p>
    <div
      id="answer"
      data-receiver="${receiver}"
      data-message="${JSON.stringify(message)}"
      data-closes="${String(closes)}"
    ></div>
    <script src="/scripts/answer.js"></script>
  `
  return layout({ language, title: answered.title, body, footer })
}
