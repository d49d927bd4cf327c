// A single-page app on vue-router, in whose view one reads the route.
import { createApp, h } from 'vue'
import {
  createRouter,
  createWebHashHistory,
  createWebHistory,
  RouterView,
  useRoute,
} from 'vue-router'

/** @param kind `hash` or `history`. */
export function start(kind) {
  const Route = {
    setup() {
      const route = useRoute()
      return () => h('output', { id: 'view' }, route.fullPath)
    },
  }
  const router = createRouter({
    history: kind === 'hash' ? createWebHashHistory() : createWebHistory(),
    routes: [{ path: '/:all(.*)*', component: Route }],
  })
  createApp({ render: () => h(RouterView) })
    .use(router)
    .mount('#app')
}
