import type { GenAuthSuccessEvent } from '@genauth-login/widget'
import { GenAuthLogin } from '@genauth-login/widget/react'
import type { GenAuthLoginProps } from '@genauth-login/widget/react'
import { useState } from 'react'

const settings: GenAuthLoginProps = {
  domain: 'http://127.0.0.1:8081',
  appId: 'demo-app',
  connection: 'xiaomi-demo',
}

export function App() {
  const [person, setPerson] = useState<string>()
  const onSuccess = ({ result }: GenAuthSuccessEvent) => setPerson(String(result.claims.nickname))
  return (
    <main>
      <GenAuthLogin {...settings} onSuccess={onSuccess} />
      <GenAuthLogin {...settings} mode="redirect" onSuccess={onSuccess} />
      <p id="person">{person}</p>
    </main>
  )
}
