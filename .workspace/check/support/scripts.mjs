// What scripts use of the browser: members as TypeScript resolves them, and names that are new
// wherever they stand, for what has no types.
import { parse } from 'acorn'
import ts from 'typescript'
import { dataAt, newNames } from './compat.mjs'

/** Newer syntax than this is in no browser of the line. */
const ECMA_VERSION = 2023

/** Options of calls that browser-compat-data has as parameters of something else. */
const OPTIONS = {
  RequestInit: (name) => `api.Request.Request.init_${name}_parameter`,
  AddEventListenerOptions: (name) =>
    `api.EventTarget.addEventListener.options_parameter.options_${name}_parameter`,
}

/** What members are read from by name, whatever type the code says that it has. */
const GLOBALS = {
  globalThis: 'Window',
  window: 'Window',
  navigator: 'Navigator',
  document: 'Document',
}

/**
 * Paths of all that a program's files use, each with its place.
 *
 * @param {Set<string>} ownNames Names that the packages give to members of their own.
 */
export function usesOfScripts(fileNames, options, ownNames) {
  const program = ts.createProgram(fileNames, options)
  const files = fileNames.map((name) => program.getSourceFile(name))
  return files.flatMap((file) => new Uses(program, file, ownNames).all())
}

/** Names of all that scripts declare, and of the members of their objects. */
export function declaredNames(texts) {
  const names = new Set()
  const visit = (node) => {
    if (node.name && ts.isIdentifier(node.name)) {
      if (!ts.isPropertyAccessExpression(node)) names.add(node.name.text)
    }
    ts.forEachChild(node, visit)
  }
  for (const text of texts) visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest))
  return names
}

/** @throws {SyntaxError} when a browser of the line cannot read a script. */
export function parseScript(text) {
  parse(text, { ecmaVersion: ECMA_VERSION, sourceType: 'module', allowHashBang: true })
}

class Uses {
  #program
  #checker
  #file
  #ownNames
  #found = []

  constructor(program, file, ownNames) {
    this.#ownNames = ownNames
    this.#program = program
    this.#checker = program.getTypeChecker()
    this.#file = file
  }

  all() {
    this.#visit(this.#file)
    return this.#found
  }

  #visit(node) {
    // Types erase.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isIdentifier(node)) this.#identifier(node)
    if (ts.isStringLiteralLike(node)) this.#algorithm(node)
    ts.forEachChild(node, (child) => this.#visit(child))
  }

  #identifier(node) {
    const symbol = this.#symbolOf(node)
    const declarations = symbol?.declarations ?? []
    const own = declarations.filter((one) => this.#isOfTheBrowser(one))
    const paths = [...own.flatMap((one) => this.#pathsOf(node, one)), ...pathsOfGlobal(node)]
    const path = paths.find((one) => dataAt(one)?.__compat)
    if (path) this.#add(node, path)
    else if (declarations.length === 0 && isRead(node) && !this.#ownNames.has(node.text)) {
      this.#add(node, newNames.get(node.text))
    }
  }

  /** `Ed25519` is data of what one calls with it. */
  #algorithm(node) {
    const path = `api.SubtleCrypto.importKey.${node.text.toLowerCase()}`
    if (/^[A-Z]\w+$/.test(node.text) && dataAt(path)) this.#add(node, path)
  }

  #symbolOf(node) {
    const { parent } = node
    if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
      return this.#checker.getTypeAtLocation(parent.parent).getProperty(node.text)
    }
    if (ts.isObjectLiteralElementLike(parent) && parent.name === node) {
      return this.#checker.getContextualType(parent.parent)?.getProperty(node.text)
    }
    return this.#checker.getSymbolAtLocation(node)
  }

  #isOfTheBrowser(declaration) {
    return this.#program.isSourceFileDefaultLibrary(declaration.getSourceFile())
  }

  #pathsOf(node, declaration) {
    const name = node.text
    const owner = ownerOf(declaration)
    if (!owner) return [`api.Window.${name}`, `api.${name}`, `javascript.builtins.${name}`]
    if (owner in OPTIONS) return [OPTIONS[owner](name)]
    const owners = [...this.#receivers(node.parent, node), owner.replace(/Constructor$/, '')]
    return owners.flatMap((one) => [
      `api.${one}.${name}`,
      `api.${one}.${name}_static`,
      `javascript.builtins.${one}.${name}`,
      `javascript.builtins.Intl.${one}.${name}`,
    ])
  }

  /** Names of what a member is read from, and of all that it inherits from. */
  #receivers(parent, node) {
    if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return []
    const type = this.#checker.getApparentType(this.#checker.getTypeAtLocation(parent.expression))
    return (type.isUnion() ? type.types : [type]).flatMap((one) => this.#names(one))
  }

  #names(type) {
    const bases = type.isClassOrInterface() ? this.#checker.getBaseTypes(type) : []
    return [type.symbol?.name, ...bases.flatMap((base) => this.#names(base))].filter(Boolean)
  }

  #add(node, path) {
    if (!path) return
    const { line } = this.#file.getLineAndCharacterOfPosition(node.getStart())
    this.#found.push({ file: this.#file.fileName, line: line + 1, path })
  }
}

/** Whether a name is that of a member which is read from something. */
function isRead(node) {
  const { parent } = node
  if (ts.isBindingElement(parent)) return (parent.propertyName ?? parent.name) === node
  return ts.isPropertyAccessExpression(parent) && parent.name === node
}

/** `userActivation` of `navigator as { userActivation?: … }` is the browser's all the same. */
function pathsOfGlobal(node) {
  if (!isRead(node)) return []
  const { parent } = node
  let source = ts.isBindingElement(parent) ? parent.parent.parent.initializer : parent.expression
  while (source?.expression && !ts.isPropertyAccessExpression(source)) source = source.expression
  const owner = GLOBALS[source?.text] ?? source?.text
  return [`api.${owner}.${node.text}`, `api.${owner}.${node.text}_static`]
}

/** The interface, namespace or constructor that a declaration belongs to. */
function ownerOf({ parent }) {
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text
  if (ts.isTypeLiteralNode(parent)) return parent.parent.name?.text
  if (ts.isModuleBlock(parent)) return parent.parent.name.text
  if (ts.isVariableDeclarationList(parent)) return ownerOf(parent.parent)
  return undefined
}
