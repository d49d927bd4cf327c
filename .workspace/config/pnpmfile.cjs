// What a package.json says to this workspace alone is not published: its sources, scripts and tools.

const SOURCE = '@genauth-login/source'

module.exports = { hooks: { beforePacking } }

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
