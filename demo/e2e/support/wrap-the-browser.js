// Runs in the page before its own scripts: puts wrappers around the browser, as zone.js and
// monitoring scripts do. Plain script.
{
  const { fetch, open, setTimeout, Promise: Native, JSON, EventTarget } = window
  const { addEventListener } = EventTarget.prototype
  const { parse } = JSON

  window.fetch = (...given) => fetch(...given).then((response) => response)
  window.open = (...given) => open(...given)
  window.setTimeout = (callback, ...rest) => setTimeout(() => callback(), ...rest)
  JSON.parse = (...given) => parse(...given)
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const wrapped =
      typeof listener === 'function' ? (event) => listener.call(this, event) : listener
    return addEventListener.call(this, type, wrapped, options)
  }
  window.Promise = class extends Native {}
}
