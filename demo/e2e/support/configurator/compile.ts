import { parseTemplate } from '@angular/compiler'
import { transformSync } from 'esbuild'
import { compile as compileSvelte } from 'svelte/compiler'
import { compileTemplate, parse as parseVue } from 'vue/compiler-sfc'
import { checkHtml, checkNames, scriptsOf } from '../documents/check-html.js'
import type { Script } from '../documents/check-scripts.js'

/** A file that the configurator shows. */
export interface ShownFile {
  readonly name: string
  readonly code: string
}

/** What the compilers of the frameworks and the manifest say against a file. */
export function complaintsOn({ name, code }: ShownFile): string[] {
  const found = templateOf(name, code)
  return [
    ...checkHtml(found.html),
    ...checkNames(code),
    ...found.complaints,
    ...(name.endsWith('.css') ? cssComplaints(code) : []),
  ]
}

/** The scripts of a file, for TypeScript. A bundler's settings are held by `demo/consumers`. */
export function scriptsIn({ name, code }: ShownFile, title: string): Script[] {
  if (name === 'vite.config.js') return []
  if (name.endsWith('.tsx')) return [{ name: title, code, language: 'tsx' }]
  if (/\.(?:vue|svelte|html)$/.test(name)) return scriptsOf(code, title)
  const language = name.endsWith('.ts') ? 'ts' : 'js'
  return /\.m?[jt]s$/.test(name) ? [{ name: title, code, language }] : []
}

/** The HTML of a file, as its framework reads it, and what the framework says. */
function templateOf(name: string, code: string): { html: string; complaints: string[] } {
  const [extension] = /[^.]+$/.exec(name) ?? []
  switch (extension) {
    case 'html':
      return { html: code, complaints: [] }
    case 'vue':
      return vueTemplate(code)
    case 'svelte': {
      const { warnings } = compileSvelte(code, { filename: name })
      return { html: withoutBindings(code), complaints: warnings.map(({ message }) => message) }
    }
    default:
      return name === 'login.ts' ? angularTemplate(code) : { html: '', complaints: [] }
  }
}

function vueTemplate(code: string): { html: string; complaints: string[] } {
  const { descriptor, errors } = parseVue(code)
  const source = descriptor.template?.content ?? ''
  const isCustomElement = (tag: string) => tag.startsWith('genauth-')
  const compiled = compileTemplate({
    source,
    id: 'login',
    filename: 'Login.vue',
    compilerOptions: { isCustomElement },
  })
  const complaints = [...errors, ...compiled.errors, ...compiled.tips].map(String)
  return { html: source, complaints }
}

function angularTemplate(code: string): { html: string; complaints: string[] } {
  const [, literal = ''] = /template: (`(?:\\.|[^`\\])*`)/.exec(code) ?? []
  const html = textOf(literal)
  const { errors } = parseTemplate(html, 'login.html')
  const evaluated = html.match(/ [\w-]+="[^"]*\{\{/g) ?? []
  const complaints = evaluated.map((attribute) => `Angular evaluates a part of${attribute}`)
  return { html, complaints: [...complaints, ...(errors ?? []).map(({ msg }) => msg)] }
}

/** The text of a template literal. */
function textOf(literal: string): string {
  return literal.slice(1, -1).replace(/\\([\\`$])/g, '$1')
}

/** A binding without quotes is no HTML of the manifest's. */
function withoutBindings(code: string): string {
  return code.replace(/=\{[^}]*\}(?=\n)/g, '')
}

function cssComplaints(css: string): string[] {
  return transformSync(css, { loader: 'css' }).warnings.map(({ text }) => text)
}
