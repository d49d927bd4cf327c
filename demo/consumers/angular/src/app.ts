import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import type { GenAuthSuccessEvent } from '@genauth-login/widget'

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <genauth-login
      [domain]="domain"
      app-id="demo-app"
      connection="xiaomi-demo"
      (genauth-success)="onSuccess($event)"
    ></genauth-login>
    <genauth-login
      [domain]="domain"
      app-id="demo-app"
      connection="xiaomi-demo"
      mode="redirect"
      (genauth-success)="onSuccess($event)"
    ></genauth-login>
    <p id="person">{{ person() }}</p>
  `,
})
export class App {
  readonly domain = 'http://127.0.0.1:8081'
  readonly person = signal('')

  onSuccess({ result }: GenAuthSuccessEvent): void {
    this.person.set(String(result.claims['nickname']))
  }
}
