/* global addEventListener, caches, fetch, self */
// A service worker as careless sites have one: it keeps every page it ever saw, and shows it again.
// For `e2e/site-pages.test.ts`.
const CACHE = 'everything'

addEventListener('install', () => self.skipWaiting())
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    event.respondWith(answer(request))
})

async function answer(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' })
  if (kept) return kept
  const response = await fetch(request)
  await cache.put(request, response.clone())
  return response
}
