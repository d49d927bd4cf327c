import { JSDOM } from 'jsdom'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ROOT } from '../../../docs/.vitepress/pages.js'
import type { Script } from './check-scripts.js'

interface Declaration {
  readonly tagName?: string
  readonly attributes?: readonly {
    readonly name: string
    readonly type?: { readonly text: string }
  }[]
  readonly cssParts?: readonly { readonly name: string }[]
  readonly cssProperties?: readonly { readonly name: string }[]
  readonly cssStates?: readonly { readonly name: string }[]
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[]
}

const DIST = `${ROOT}packages/widget/dist/`
const manifest = JSON.parse(readFileSync(`${DIST}custom-elements.json`, 'utf8')) as Manifest
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations)
const declarations = new Map(elements.map((element) => [element.tagName, element]))

/** Attributes that every element has, and `…`, which stands for those that an example leaves out. */
const GLOBAL = /^(?:…|id|class|style|slot|lang|dir|hidden|title|aria-.*|data-on-.*)$/
/** Bindings of templates: what they set, the framework's own tests know. */
const BINDING = /^(?:@|:|\[|\(|on|prop:)/

/** What is wrong with a piece of HTML: its elements of ours against the manifest. */
export function checkHtml(html: string): string[] {
  const { document } = new JSDOM(html).window
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('genauth-') ? checkElement(element) : []),
    ...(element.localName === 'script' ? checkScriptTag(element) : []),
  ])
}

function checkElement(element: Element): string[] {
  const declaration = declarations.get(element.localName)
  if (!declaration) return [`there is no <${element.localName}>`]
  const attributes = new Map(declaration.attributes?.map((each) => [each.name, each.type?.text]))
  return [...element.attributes]
    .filter(({ name }) => !GLOBAL.test(name) && !BINDING.test(name))
    .flatMap(({ name, value }) => {
      if (!attributes.has(name)) return [`<${element.localName}> has no attribute “${name}”`]
      const words = [...(attributes.get(name) ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word)
      const isKnown = words.length === 0 || words.includes(value)
      return isKnown ? [] : [`“${name}” has the values ${words.join(', ')}, not “${value}”`]
    })
}

function checkScriptTag(script: Element): string[] {
  const { src, type } = script as HTMLScriptElement
  if (type === 'application/json' || type === 'importmap') JSON.parse(script.textContent)
  if (!/genauth-[\w.-]+\.js$/.test(src)) return []
  const isBuilt = [DIST, `${ROOT}packages/core/dist/`].some((folder) =>
    existsSync(folder + basename(src)),
  )
  return isBuilt ? [] : [`no package has a file ${basename(src)}`]
}

/** The scripts that a piece of HTML has inside. */
export function scriptsOf(html: string, name: string): Script[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '', code = '']) => code.trim() && !/json|importmap/.test(attributes))
    .map(([, attributes = '', code = '']) => ({
      name,
      code,
      language: attributes.includes('lang="ts"') ? 'ts' : 'js',
    }))
}

/** What is wrong with a style sheet: its names of ours against the manifest. */
export function checkNames(css: string): string[] {
  const known = (key: 'cssParts' | 'cssProperties' | 'cssStates') =>
    new Set(elements.flatMap((element) => element[key]?.map(({ name }) => name) ?? []))
  const unknown = (pattern: RegExp, names: ReadonlySet<string>) =>
    [...css.matchAll(pattern)].map(([, name = '']) => name).filter((name) => !names.has(name))
  return [
    ...unknown(/::part\(([\w-]+)\)/g, known('cssParts')),
    ...unknown(/(--genauth-[\w-]+)/g, known('cssProperties')),
    ...unknown(/:state\(([\w-]+)\)/g, known('cssStates')),
  ].map((name) => `the manifest has no ${name}`)
}
