import { escapeHtml } from './escape-html.js'
import { GenAuthError } from '@genauth-login/core/popup'
import { renderButton, renderStyle } from './render-button.js'
import type { Attributes, RenderOptions } from './render-button.js'

export type { RenderOptions } from './render-button.js'

/**
 * Renders `<genauth-login>` with its button, so that it is there with the page and before any
 * script. The element takes it over
 * as it is. Works wherever JavaScript does: no DOM is needed.
 *
 * @param attributes Those of the element, by name. Others than its own are kept as well.
 * @throws {GenAuthError} `invalid_config` when a name cannot be one of an attribute.
 *
 * @example
 * await renderLogin({ domain: 'https://my-app.genauth.ai', 'app-id': '…', connection: 'my-xiaomi'
 * }, { language: 'fr' })
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

/** Renders what is in the shadow root alone, for what writes the element itself. */
export async function renderShadowRoot(
  attributes: Attributes,
  options: RenderOptions = {},
): Promise<string> {
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeHtml(options.nonce)}"`
  return `<style id="served"${nonce}>${await renderStyle(attributes)}</style>${await renderButton(attributes, options)}`
}

/**
 * The source that `style-src` needs for an element with these attributes where styles inside the
 * page are not allowed:
 * `'sha256-…'`, quotes included. It is one for all elements of an identity source.
 */
export async function styleHash(attributes: Readonly<Record<string, string>>): Promise<string> {
  const style = new TextEncoder().encode(await renderStyle(toAttributes(attributes)))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', style))
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}

/**
 * Names in lower case, as HTML reads them; nothing that would end a name, and begin something else.
 */
function toAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const bad = Object.keys(attributes).filter((name) => !/^[^\s"'<>/=\p{Cc}]+$/u.test(name))
  if (bad.length) {
    const message = `attributes: expected names that HTML can have, got ${JSON.stringify(bad)}`
    throw new GenAuthError('invalid_config', message, { reason: 'attributes' })
  }
  return new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))
}
