// Names what arrived, without its values: a code is nobody's business but the login's.
const { searchParams: parameters } = new URL(`?${location.search.slice(1)}&${location.hash.slice(1)}`, location.href)
const names = [...parameters.keys()].filter((name) => name !== '')
const error = parameters.get('error')

if (names.length > 0) {
  const received = document.querySelector('#received')
  received.textContent = `Received: ${names.join(', ')}.${error === null ? '' : ` The error is ${error}.`}`
}
