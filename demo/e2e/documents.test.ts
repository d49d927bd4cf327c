import assert from 'node:assert/strict'
import { transformSync } from 'esbuild'
import { before, test } from 'node:test'
import { checkHtml, checkNames, scriptsOf } from './support/documents/check-html.js'
import { checkScripts, type Script } from './support/documents/check-scripts.js'
import { checkShell } from './support/documents/check-shell.js'
import { DOCUMENTS, readCodeBlocks, type CodeBlock } from './support/documents/code-blocks.js'

const BLOCKS = readCodeBlocks()
/** Held elsewhere: by `back-end-languages.test.ts`, or by nobody, such as a web server's settings. */
const ELSEWHERE = new Set(['', 'python', 'go', 'java', 'php', 'nginx'])

/** Packages that only `demo/consumers` installs: its applications hold what the documents say. */
const CONSUMERS_ONLY = /'(solid-js|preact\/hooks|@vitejs\/plugin-vue)'/

let complaints: readonly string[]
before(() => {
  complaints = checkScripts(BLOCKS.flatMap(toScripts))
})

for (const source of DOCUMENTS) {
  const blocks = BLOCKS.filter((block) => block.source === source)
  if (blocks.length > 0)
    test(`every example of ${source} holds`, () => {
      const wrong = blocks.flatMap((block) =>
        check(block).map((words) => `${nameOf(block)}: ${words}`),
      )
      const ofScripts = complaints.filter((words) => words.startsWith(`${source}:`))
      assert.deepEqual([...wrong, ...ofScripts], [])
    })
}

for (const block of BLOCKS) {
  const [, missing] = CONSUMERS_ONLY.exec(block.code) ?? []
  const skip = `${missing ?? ''} is not installed here: demo/consumers has the same script`
  if (missing) test(`the script ${nameOf(block)} compiles`, { skip })
}

test('no script of the documents breaks all of them', () => {
  assert.deepEqual(
    complaints.filter((words) => words.startsWith('all scripts')),
    [],
  )
})

function check({ language, code }: CodeBlock): string[] {
  switch (language) {
    case 'html':
    case 'vue':
    case 'svelte':
    case 'astro':
      return checkHtml(code)
    case 'css':
      return [...checkNames(code), ...warningsOf(code)]
    case 'json':
      JSON.parse(code)
      return []
    case 'sh':
      return checkShell(code)
    case 'js':
    case 'ts':
    case 'tsx':
      return []
    default:
      return ELSEWHERE.has(language) ? [] : [`nobody checks “${language}”`]
  }
}

function toScripts(block: CodeBlock): Script[] {
  const { language, code } = block
  const name = nameOf(block)
  if (CONSUMERS_ONLY.test(code)) return []
  if (language === 'js' || language === 'ts' || language === 'tsx')
    return [{ name, code, language }]
  const isHtml = ['html', 'vue', 'svelte'].includes(language)
  return isHtml ? scriptsOf(code, name) : []
}

function warningsOf(css: string): string[] {
  return transformSync(css, { loader: 'css' }).warnings.map(({ text }) => text)
}

function nameOf({ source, line }: CodeBlock): string {
  return `${source}:${line}`
}
