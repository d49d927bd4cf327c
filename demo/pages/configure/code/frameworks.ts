import type { Chosen, SetOption } from '../chosen.js'
import {
  indented,
  inLiteral,
  toAngularAttributes,
  toAttributes,
  toOutcome,
  toSvelteAttributes,
} from './attributes.js'
import type { CodeFile, Recipe } from './code.js'

const INSTALL = 'npm install @genauth-login/widget'
/** Svelte knows the attribute of a table's cell alone. */
const SVELTE_IGNORE = '<!-- svelte-ignore a11y_misplaced_scope -->\n'
const TYPES = {
  success: 'GenAuthSuccessEvent',
  code: 'GenAuthCodeEvent',
} as const

export function toReact({ set, css }: Chosen): Recipe {
  const { event, given, shown } = toHandler(set)
  const code = `import { GenAuthLogin } from '@genauth-login/widget/react'
${css && "import './login.css'\n"}
export function Login() {
  return (
    <GenAuthLogin
${set.map((option) => `      ${toProp(option)}\n`).join('')}      on${capital(event)}={({ ${given} }) => console.log(${shown})}
      onError={({ error }) => console.error(error.code)}
    />
  )
}
`
  return { name: 'React', install: INSTALL, files: [{ name: 'Login.tsx', code }, ...toSheet(css)] }
}

function toProp({ option: { field, kind }, value }: SetOption): string {
  if (kind === 'switch') return field
  if (kind === 'number') return `${field}={${Number(value)}}`
  return /["&\\]/.test(value) ? `${field}={${JSON.stringify(value)}}` : `${field}="${value}"`
}

export function toVue({ set, css }: Chosen): Recipe {
  const { event, given, shown, type } = toHandler(set)
  const code = `<script setup lang="ts">
import '@genauth-login/widget/vue'
import type { ${type} } from '@genauth-login/widget'

const onLogin = ({ ${given} }: ${type}) => console.log(${shown})
</script>

<template>
  <genauth-login
${toAttributes(set, '    ')}    @genauth-${event}="onLogin"
  />
</template>
${css && `\n<style>\n${css}\n</style>\n`}`
  const config = `import vue from '@vitejs/plugin-vue'

const isCustomElement = (tag) => tag.startsWith('genauth-')

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] }
`
  const files = [
    { name: 'Login.vue', code },
    { name: 'vite.config.js', code: config },
  ]
  return { name: 'Vue', install: INSTALL, files }
}

export function toAngular({ set, css }: Chosen): Recipe {
  const { event, given, shown, type } = toHandler(set)
  const styles = css && `\n  styles: \`\n${inLiteral(indented(css, '    '))}\n  \`,`
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core'
import '@genauth-login/widget'
import type { ${type} } from '@genauth-login/widget'

@Component({
  selector: 'app-login',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <genauth-login
${inLiteral(toAngularAttributes(set, '      '))}      (genauth-${event})="onLogin($event)"
    ></genauth-login>
  \`,${styles}
})
export class Login {
  onLogin({ ${given} }: ${type}): void {
    console.log(${shown})
  }
}
`
  return { name: 'Angular', install: INSTALL, files: [{ name: 'login.ts', code }] }
}

export function toSvelte({ set, css }: Chosen): Recipe {
  const { event, given, shown, type } = toHandler(set)
  const global = css.replace(/^(genauth-login.*?) \{/gm, ':global($1) {')
  const code = `<script lang="ts">
  import '@genauth-login/widget/svelte'
  import type { ${type} } from '@genauth-login/widget'

  const onLogin = ({ ${given} }: ${type}) => console.log(${shown})
</script>

${hasScope(set) ? SVELTE_IGNORE : ''}<genauth-login
${toSvelteAttributes(set, '  ')}  ongenauth-${event}={onLogin}
></genauth-login>
${css && `\n<style>\n${indented(global, '  ')}\n</style>\n`}`
  return { name: 'Svelte', install: INSTALL, files: [{ name: 'Login.svelte', code }] }
}

export function toModule({ set, css }: Chosen): Recipe {
  const { event, given, shown } = toHandler(set)
  const properties = set.map(
    ({ option, value }) => `  ${option.field}: ${toValue(option, value)},\n`,
  )
  const code = `import '@genauth-login/widget'
${css && "import './login.css'\n"}
const login = document.createElement('genauth-login')
Object.assign(login, {
${properties.join('')}})
login.addEventListener('genauth-${event}', ({ ${given} }) => console.log(${shown}))
login.addEventListener('genauth-error', ({ error }) => console.error(error.code))
document.body.append(login)
`
  return {
    name: 'ES module',
    install: INSTALL,
    files: [{ name: 'login.js', code }, ...toSheet(css)],
  }
}

function hasScope(set: readonly SetOption[]): boolean {
  return set.some(({ option }) => option.name === 'scope')
}

function toValue({ kind }: SetOption['option'], value: string): string {
  if (kind === 'switch') return 'true'
  return kind === 'number' ? String(Number(value)) : JSON.stringify(value)
}

function toHandler(set: readonly SetOption[]) {
  const outcome = toOutcome(set)
  return { ...outcome, type: TYPES[outcome.event] }
}

function toSheet(css: string): readonly CodeFile[] {
  return css ? [{ name: 'login.css', code: `${css}\n` }] : []
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
