// Opens identity sources in a second window, and goes on when that one says that it is done.
const { source, next } = document.querySelector('.connections').dataset
const FEATURES = { popup: 'yes', width: 585, height: 649 }

let second = null

for (const link of document.querySelectorAll('a[data-second-window]')) {
  link.addEventListener('click', (event) => {
    const left = window.screenX + (window.outerWidth - FEATURES.width) / 2
    const top = window.screenY + (window.outerHeight - FEATURES.height) / 2
    const features = Object.entries({ ...FEATURES, left, top }).map((feature) => feature.join('='))
    second = window.open(link.href, '_blank', features.join(','))
    if (second) event.preventDefault()
    // Where no window may open, the link does what links do, and says so.
    else link.search += '&redirected=1'
  })
}

window.addEventListener('message', ({ origin, source: sender, data }) => {
  if (origin !== source || sender !== second) return
  if (data?.event?.eventType === 'socialLogin') window.location.assign(next)
})
