export { GenAuthLoginGroup } from './group/genauth-login-group.js'
export { GenAuthLogin } from './login/genauth-login.js'
