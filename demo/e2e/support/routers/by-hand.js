// A single-page app of ten lines, in whose view one reads the route.

/** @param kind `hash` or `history`. */
export function start(kind) {
  const view = document.querySelector('#app').appendChild(document.createElement('output'))
  view.id = 'view'
  const show = () => {
    view.textContent =
      kind === 'hash' ? location.hash.slice(1) || '/' : location.pathname + location.search
  }
  window.addEventListener(kind === 'hash' ? 'hashchange' : 'popstate', show)
  show()
}
