import ts from 'typescript'
import { fileURLToPath } from 'node:url'

/** A script of a document, by what its mistakes are called. */
export interface Script {
  readonly name: string
  readonly code: string
  /** JavaScript is read without strictness: nobody has told it types. */
  readonly language: 'js' | 'ts' | 'tsx'
}

const PACKAGES = fileURLToPath(new URL('../../../../packages/', import.meta.url))
const DEMO = fileURLToPath(new URL('../../../', import.meta.url))
const GLOBALS = ['document-globals.d.ts', 'style-sheets.d.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
)

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  typeRoots: [`${DEMO}node_modules/@types`],
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
}

/** JavaScript converts what it assigns: a claim, which is `unknown`, to text. */
const NOT_ASSIGNABLE = 2322

/** The addresses that a site has our files at, by the packages that they are of. */
const SERVED: Readonly<Record<string, string>> = {
  '/genauth-login.js': '@genauth-login/widget',
  '/genauth-session.js': '@genauth-login/core/session',
  '/genauth-setup.js': '@genauth-login/core/setup',
}

/** What the compiler says about scripts, checked against the packages as they are published. */
export function checkScripts(scripts: readonly Script[]): string[] {
  const strict = scripts.filter(({ language }) => language !== 'js')
  const loose = scripts.filter(({ language }) => language === 'js')
  return [...compile(strict, { strict: true }), ...compile(loose, { strict: false })]
}

function compile(scripts: readonly Script[], options: ts.CompilerOptions): string[] {
  const files = new Map(scripts.map((script, index) => [toPath(script, index), script]))
  const texts = new Map([...files].map(([path, { code }]) => [path, toModule(code)]))
  const host = ts.createCompilerHost({ ...OPTIONS, ...options })
  const fileExists = host.fileExists.bind(host)
  const readFile = host.readFile.bind(host)
  host.fileExists = (path) => texts.has(path) || fileExists(path)
  // Their folders are made up as well.
  host.directoryExists = () => true
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path)
    return text === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target, true)
  }
  const program = ts.createProgram([...GLOBALS, ...texts.keys()], { ...OPTIONS, ...options }, host)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || texts.has(file.fileName))
    .filter(({ code }) => options.strict === true || code !== NOT_ASSIGNABLE)
    .map(({ file, start = 0, messageText }) => {
      const script = file && files.get(file.fileName)
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
      const words = ts.flattenDiagnosticMessageText(messageText, ' ')
      return `${script?.name ?? 'all scripts'}, its line ${line}: ${words}`
    })
}

/**
 * Where its imports are found: React is the widget's, other frameworks are the demo's. A name that
 * its first line gives it is its own, so that a script beside it can import it.
 */
function toPath({ name, code, language }: Script, index: number): string {
  const folder = language === 'tsx' ? `${PACKAGES}widget/` : DEMO
  const given = /^\/\/ (?:\w+\/)*(\w+)\.tsx?\b/.exec(code)?.[1]
  const document = name.replace(/\W+/g, '-').replace(/-\d+$/, '')
  const file = given ?? String(index)
  return `${folder}documents/${document}/${file}.${language === 'tsx' ? 'tsx' : 'ts'}`
}

function toModule(code: string): string {
  const text = Object.entries(SERVED).reduce(
    (all, [address, name]) => all.replaceAll(`'${address}'`, `'${name}'`),
    code,
  )
  return `${text}\nexport {}\n`
}
