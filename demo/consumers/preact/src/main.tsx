import type { GenAuthSuccessEvent } from '@genauth-login/widget'
import '@genauth-login/widget/preact'
import { render } from 'preact'
import { useState } from 'preact/hooks'

const settings = {
  domain: 'http://127.0.0.1:8081',
  appId: 'demo-app',
  connection: 'xiaomi-demo',
}

function App() {
  const [person, setPerson] = useState('')
  const onSuccess = ({ result }: GenAuthSuccessEvent) => setPerson(String(result.claims.nickname))
  return (
    <>
      <genauth-login {...settings} ongenauth-success={onSuccess} />
      <genauth-login {...settings} mode="redirect" ongenauth-success={onSuccess} />
      <p id="person">{person}</p>
    </>
  )
}

render(<App />, document.querySelector('#root')!)
