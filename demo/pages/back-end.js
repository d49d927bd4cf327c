// Asks the site's back end who is logged in, at the start and after each login.
const person = document.querySelector('#person')
const logOut = document.querySelector('#log-out')

for (const element of document.querySelectorAll('genauth-login')) {
  element.addEventListener('genauth-handoff', showPerson)
  element.addEventListener('genauth-error', ({ error }) => {
    person.textContent = `${error.code}: ${error.message}`
  })
}
await showPerson()

async function showPerson() {
  const response = await window.fetch('/session')
  const known = await response.json()
  person.textContent = known
    ? `The server knows you as ${known.name}.`
    : 'The server does not know you yet.'
  logOut.hidden = !known
}
