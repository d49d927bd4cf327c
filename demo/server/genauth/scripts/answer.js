// Posts the message of its page to the window that opened this one, or else frames it.
const { receiver, message, closes } = document.querySelector('#answer').dataset
const target = window.opener ?? window.parent
if (target !== window) target.postMessage(JSON.parse(message), receiver)
if (closes === 'true') window.close()
