// Writes what editors and tools know of the elements, into `dist`: the custom-elements manifest, and
// from it the data of VS Code and JetBrains. Fails where something public has no description, or
// where a style sheet or a template has what no doc comment names.
import { create, ts } from '@custom-elements-manifest/analyzer'
import { getWebTypesData } from 'custom-element-jet-brains-integration'
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readOptions } from './options.mjs'

const ELEMENTS = ['GenAuthLogin', 'GenAuthLoginGroup']
const ENTRY = 'dist/modules/index.js'
const DOCUMENTED = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
]
const TYPES = { strings: 'readonly string[]', person: 'PersonSource' }

const sources = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: `src/${name}`, text: readFileSync(`src/${name}`, 'utf8') }))

const declarations = analyze()
const elements = ELEMENTS.map((name) => toElement(declarations.find((each) => each.name === name)))
const faults = [...elements.flatMap(undocumented), ...unnamed()]
for (const fault of faults) console.error(`custom-elements.json: ${fault}`)
process.exitCode = faults.length ? 1 : 0

const manifest = {
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: ENTRY,
      declarations: elements,
      exports: elements.flatMap(exportsOf),
    },
  ],
}
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
write('custom-elements', manifest)
write('web-types', { ...JSON.parse(getWebTypesData(manifest, {})), name, version })
write('vscode.html-custom-data', JSON.parse(getVsCodeHtmlCustomData(manifest, {})))
write('vscode.css-custom-data', JSON.parse(getVsCodeCssCustomData(manifest)))

function write(file, content) {
  writeFileSync(`dist/${file}.json`, `${JSON.stringify(content, null, 2)}\n`)
}

/** The classes of the sources, as their doc comments tell them. */
function analyze() {
  const modules = sources.map(({ name, text }) =>
    ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true),
  )
  return create({ modules }).modules.flatMap((module) => module.declarations)
}

function toElement(declaration) {
  const { kind, name, description, tagName, events, slots, cssParts } = declaration
  const [button] = ELEMENTS.map((each) => declarations.find((other) => other.name === each))
  const own = declaration.members.filter(isPublic).map(toPublic)
  const options = readOptions().map(toField)
  const words = own.filter((member) => !member.readonly && member.kind === 'field')
  return {
    kind,
    customElement: true,
    tagName,
    name,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: [...readOptions().flatMap(toAttribute), ...words.map(fieldToAttribute)],
    members: [...options, ...own],
    events: events.map((event) => withDescription(event, button.events)),
    slots,
    cssParts,
    // A group's buttons have them, too.
    cssProperties: button.cssProperties,
    cssStates: declaration.cssStates ?? [],
  }
}

function isPublic({ name, kind, static: isStatic, privacy, description = '' }) {
  const isCallback = name.endsWith('Callback')
  const isPlatform = kind === 'method' && name === 'getHTML'
  const isHidden = isStatic || privacy || isCallback || isPlatform || name.startsWith('#')
  return !isHidden && !isInternal(name) && description !== undefined
}

/** Whether a doc comment says so: the manifest does not. */
function isInternal(name) {
  const member = new RegExp(
    String.raw`@internal\s+\*/\s+(static |protected |override |readonly |[sg]et )*${name}\b`,
  )
  return sources.some(({ text }) => member.test(text))
}

/** Where it is declared, and which value it starts with, is nobody's business. */
function toPublic(member) {
  const { kind, name, type, description, readonly, return: result, parameters } = member
  return { kind, name, type, description, readonly, return: result, parameters }
}

function typeOf({ values, type }) {
  if (values) return values.map((word) => `'${word}'`).join(' | ')
  return TYPES[type] ?? type
}

function toField(option) {
  const { name, attribute, reflects, description, fallback } = option
  return {
    kind: 'field',
    name,
    type: { text: `${typeOf(option)} | undefined` },
    description: sentences(description, fallback),
    ...(attribute && { attribute }),
    ...(reflects && { reflects }),
  }
}

function toAttribute(option) {
  const { name, attribute, description, fallback } = option
  if (!attribute) return []
  const type = { text: typeOf(option) }
  return [{ name: attribute, fieldName: name, type, description: sentences(description, fallback) }]
}

function fieldToAttribute({ name, type, description }) {
  const text = type.text.replace(/ \| (null|undefined)/g, '')
  return { name, fieldName: name, type: { text }, description }
}

function sentences(description, fallback) {
  return fallback ? `${description} Default: ${fallback}.` : description
}

function withDescription(event, others) {
  const same = others.find(({ name }) => name === event.name)
  return { ...event, description: event.description ?? same?.description }
}

function exportsOf({ name, tagName }) {
  const declaration = { name, module: ENTRY }
  return [
    { kind: 'js', name, declaration },
    { kind: 'custom-element-definition', name: tagName, declaration },
  ]
}

function undocumented(element) {
  return DOCUMENTED.flatMap((kind) =>
    (element[kind] ?? [])
      .filter(({ description }) => !description)
      .map(
        ({ name }) => `<${element.tagName}> ${kind}: ${name || 'the default slot'} has no text.`,
      ),
  )
}

/** What templates and style sheets have, and no doc comment. */
function unnamed() {
  const names = (kind) => elements.flatMap((element) => element[kind].map(({ name }) => name))
  return [
    ...found(/\bpart="([\w-]+)"/g, names('cssParts'), 'part'),
    ...found(/(--genauth-[\w-]+)/g, names('cssProperties'), 'custom property'),
    ...found(/<slot name="([\w-]+)"/g, names('slots'), 'slot'),
    ...found(/super\('(genauth-[\w-]+)'/g, names('events'), 'event'),
  ]
}

function found(pattern, named, kind) {
  const all = sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name]) => name))
  const missing = [...new Set(all)].filter((name) => !named.includes(name))
  return missing.map((name) => `${kind} ${name} is in no doc comment.`)
}
