// Writes a package's public API as text, `api.txt`: what a change of it is reviewed by. With
// `--check` it fails where the file and the source differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const SOURCE = '@genauth-login/source'

/** The public API of the package in a folder. */
export function apiOf(folder) {
  const entries = entriesOf(folder)
  const program = ts.createProgram(Object.values(entries), compilerOptions(folder))
  const checker = program.getTypeChecker()
  return Object.entries(entries)
    .map(([name, file]) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file))
      const symbols = module ? checker.getExportsOfModule(module) : []
      const lines = symbols.map((symbol) =>
        describe(resolveAlias(symbol, checker), symbol.name, checker),
      )
      return [`# ${name}`, ...lines.sort()].join('\n\n')
    })
    .join('\n\n\n')
    .concat('\n')
}

/** The entries of a package that have a source, by the names to import them by. */
function entriesOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([, conditions]) => conditions[SOURCE])
      .map(([path, conditions]) => [name + path.slice(1), resolve(folder, conditions[SOURCE])]),
  )
}

function compilerOptions(folder) {
  const file = `${folder}/tsconfig.json`
  const { config } = ts.readConfigFile(file, ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, folder).options
}

function resolveAlias(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function describe(symbol, name, checker) {
  if (symbol.flags & ts.SymbolFlags.Class) return describeClass(symbol, name, checker)
  if (symbol.flags & ts.SymbolFlags.Interface) {
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    return [`interface ${name}`, ...members(type.getProperties(), checker)].join('\n')
  }
  if (symbol.flags & ts.SymbolFlags.TypeAlias) {
    return describeAlias(checker.getDeclaredTypeOfSymbol(symbol), name, checker)
  }
  const kind = symbol.flags & ts.SymbolFlags.Function ? 'function' : 'const'
  return `${kind} ${name}: ${typeText(checker.getTypeOfSymbol(symbol), checker)}`
}

function describeAlias(type, name, checker) {
  if (type.isUnion()) {
    const words = type.types.map((member) => `  ${typeText(member, checker)}`)
    return [`type ${name}`, ...words.sort()].join('\n')
  }
  const properties = type.getProperties().filter(isOurs)
  if (properties.length) return [`type ${name}`, ...members(properties, checker)].join('\n')
  return `type ${name} = ${typeText(type, checker)}`
}

function describeClass(symbol, name, checker) {
  const instance = checker.getDeclaredTypeOfSymbol(symbol)
  const constructors = checker.getTypeOfSymbol(symbol).getConstructSignatures()
  const own = instance.getProperties().filter(isOurs)
  return [
    `class ${name}`,
    ...constructors.map((signature) => `  new ${checker.signatureToString(signature)}`),
    ...members(own, checker),
  ].join('\n')
}

/** Not inherited from the platform or a library: an element has hundreds of such properties. */
function isOurs({ declarations = [] }) {
  const files = declarations.map((declaration) => declaration.getSourceFile().fileName)
  return files.every((file) => !file.includes('/node_modules/'))
}

function members(properties, checker) {
  return properties.filter(isPublic).map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : ''
    return `  ${property.name}${optional}: ${typeText(checker.getTypeOfSymbol(property), checker)}`
  })
}

/** Neither `#private` nor `protected`, nor marked `@internal`. */
function isPublic(symbol) {
  const isInternal = symbol.getJsDocTags().some(({ name }) => name === 'internal')
  const isHidden = (symbol.declarations ?? []).some(
    (declaration) =>
      ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.NonPublicAccessibilityModifier ||
      (declaration.name && ts.isPrivateIdentifier(declaration.name)),
  )
  return !isInternal && !isHidden
}

function typeText(type, checker) {
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.cwd()
  const file = `${folder}/api.txt`
  const api = apiOf(folder)
  if (!process.argv.includes('--check')) {
    writeFileSync(file, api)
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== api) {
    console.error(`The public API differs from ${file}. Review it, and run \`npm run api\`.`)
    process.exitCode = 1
  }
}
