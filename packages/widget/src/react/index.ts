export { GenAuthLogin, GenAuthLoginGroup } from './components.js'
export type { GenAuthLoginGroupProps, GenAuthLoginProps } from './props.js'
