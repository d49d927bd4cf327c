// What is installed, and what is published: what a package.json says to this workspace alone, its
// sources, scripts and tools, is not.

const SOURCE = '@genauth-login/source'

module.exports = { hooks: { readPackage, beforePacking } }

/** Of Mocha only the bundle for browsers is used, which has everything in it. */
function readPackage(pkg) {
  return pkg.name === 'mocha' ? { ...pkg, dependencies: {} } : pkg
}

function beforePacking(pkg) {
  return {
    ...without(['scripts', 'devDependencies'], pkg),
    sideEffects: pkg.sideEffects.filter((path) => !path.startsWith('./src/')),
    exports: Object.fromEntries(
      Object.entries(pkg.exports).map(([path, target]) => [path, withoutSource(target)]),
    ),
  }
}

function withoutSource(target) {
  if (typeof target === 'string') return target
  return without([SOURCE], target)
}

function without(names, object) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}
