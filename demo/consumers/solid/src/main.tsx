import type { GenAuthSuccessEvent } from '@genauth-login/widget'
import '@genauth-login/widget/solid'
import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'

const settings = {
  domain: 'http://127.0.0.1:8081',
  'app-id': 'demo-app',
  connection: 'xiaomi-demo',
}

function App() {
  const [person, setPerson] = createSignal('')
  const onSuccess = ({ result }: GenAuthSuccessEvent) => setPerson(String(result.claims.nickname))
  return (
    <>
      <genauth-login {...settings} on:genauth-success={onSuccess} />
      <genauth-login {...settings} mode="redirect" on:genauth-success={onSuccess} />
      <p id="person">{person()}</p>
    </>
  )
}

render(App, document.querySelector('#root')!)
