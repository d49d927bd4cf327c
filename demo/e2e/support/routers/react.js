// A single-page app on React Router, in whose view one reads the route.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, createHashRouter, RouterProvider, useLocation } from 'react-router'

/** @param kind `hash` or `history`. */
export function start(kind) {
  const create = kind === 'hash' ? createHashRouter : createBrowserRouter
  const router = create([{ path: '*', element: createElement(Route) }])
  createRoot(document.querySelector('#app')).render(createElement(RouterProvider, { router }))
}

function Route() {
  const { pathname, search, hash } = useLocation()
  return createElement('output', { id: 'view' }, pathname + search + hash)
}
