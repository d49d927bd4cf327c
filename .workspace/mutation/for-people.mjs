// What is not mutated, and why: words for people alone. No test may depend on how a message is put,
// and no program does. Everything else is mutated.

const TEXTS = [
  // The developer's trace tells of what has happened, and is read by nobody else.
  { callee: /^trace$/, from: 0, why: 'the trace is for the developer to read' },
  // The code and the reason are told apart by programs, and come before or after the message.
  { callee: /^errorOf$/, from: 1, to: 2, why: "an error's message is for the developer to read" },
  { callee: /^invalidConfig$/, from: 1, why: "an error's message is for the developer to read" },
  { callee: /^invalidIdToken$/, from: 1, why: "an error's message is for the developer to read" },
  { callee: /Error$/, from: 0, to: 1, why: "an error's message is for the developer to read" },
]

/** Parts of messages, before these are put together. */
const PARTS = /^(got|hint|place)$/

/** A sentence has a space in it. The only value that has one as well is a scope. */
const isSentence = (text) => / /.test(text) && !text.includes('openid')

/** Leaves out what a person reads: Stryker calls it for every node. */
export const forPeople = {
  shouldIgnore(path) {
    const { id, left } = path.node
    const isNamed = path.isVariableDeclarator() || path.isAssignmentPattern()
    if (isNamed && PARTS.test((id ?? left).name)) return 'a part of a message'
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined
    if (isSentence(textOf(path.node))) return 'a sentence is for people to read'
    return textArgument(path)
  },
}

function textOf(node) {
  return node.quasis?.map(({ value }) => value.cooked).join('') ?? node.value
}

function textArgument(path) {
  for (let place = path; place.parentPath; place = place.parentPath) {
    if (place.isFunction()) return undefined
    if (place.listKey === 'arguments') {
      const name = place.parent.callee.name ?? ''
      const isText = ({ callee, from, to = Infinity }) =>
        callee.test(name) && place.key >= from && place.key < to
      const found = TEXTS.find(isText)
      if (found) return found.why
    }
  }
  return undefined
}
