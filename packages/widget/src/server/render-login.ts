import { escapeHtml } from '@lit-labs/ssr/lib/util/escape-html.js'
import { renderShadowRoot } from './render-shadow-root.js'
import { toAttributes } from './served-attributes.js'
import type { RenderOptions } from './served-attributes.js'

/**
 * Renders `<genauth-login>` with its button, so that the button is there with the page and before
 * any script. The element takes its place without a layout shift, with the focus and with a click
 * from before. Needs no DOM.
 *
 * @param attributes The element's attributes by name. Other attributes than its own are kept.
 * @throws {GenAuthError} `invalid_config` when a name cannot be that of an attribute.
 *
 * @example
 * await renderLogin(
 *   { domain: 'https://my-app.genauth.ai', 'app-id': '…', connection: 'my-xiaomi' },
 *   { language: 'fr' },
 * )
 */
export async function renderLogin(
  attributes: Readonly<Record<string, string>>,
  options: RenderOptions = {},
): Promise<string> {
  const own = toAttributes(attributes)
  const written = [...own].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
  const root = await renderShadowRoot(own, options)
  const template = `<template shadowrootmode="open" shadowrootdelegatesfocus>${root}</template>`
  return `<genauth-login${written}>${template}</genauth-login>`
}
