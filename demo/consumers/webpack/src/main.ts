import { GenAuthLogin } from '@genauth-login/widget'

function createLogin(mode: GenAuthLogin['mode']): GenAuthLogin {
  const login = new GenAuthLogin()
  login.domain = 'http://127.0.0.1:8081'
  login.appId = 'demo-app'
  login.connection = 'xiaomi-demo'
  login.mode = mode
  login.addEventListener('genauth-success', ({ result }) => {
    document.querySelector('#person')!.textContent = String(result.claims.nickname)
  })
  return login
}

document.querySelector('main')!.append(createLogin('popup'), createLogin('redirect'))
