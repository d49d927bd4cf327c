/** Comments that Lit finds its places by. */
const MARKS = /<!--.*?-->/g

/**
 * Adds the style sheets of a shadow root to its HTML: the platform serialises nodes, and no style
 * sheet that is adopted.
 */
export function withStyles(html: string, { adoptedStyleSheets }: ShadowRoot): string {
  if (!html.startsWith('<template')) return html
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
  const style = `<style>${rules.map(({ cssText }) => cssText).join('')}</style>`
  return html.replaceAll(MARKS, '').replace(/^<template[^>]*>/, (tag) => tag + style)
}
