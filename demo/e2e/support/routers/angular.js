// A single-page app on Angular's router, in whose view one reads the route. Compiled in the page.
import '@angular/compiler'
import { Component, inject, provideZonelessChangeDetection, signal } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { provideRouter, Router, RouterOutlet, withHashLocation } from '@angular/router'

/** @param kind `hash` or `history`. */
export function start(kind) {
  class Route {
    router = inject(Router)
    url = signal(this.router.url)
    changes = this.router.events.subscribe(() => this.url.set(this.router.url))
  }
  const route = { template: '<output id="view">{{ url() }}</output>' }
  class App {}
  const app = { selector: '#app', imports: [RouterOutlet], template: '<router-outlet />' }
  const features = kind === 'hash' ? [withHashLocation()] : []
  void bootstrapApplication(Component(app)(App) ?? App, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([{ path: '**', component: Component(route)(Route) ?? Route }], ...features),
    ],
  })
}
