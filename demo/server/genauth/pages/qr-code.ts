import { createHash } from 'node:crypto'
import { html, type Html } from '../../http/page.js'

const SIZE = 25

/**
 * Draws what looks like a QR code. No phone can read it: there is nothing in it but chance, the
 * same for the same text.
 */
export function qrCode(text: string): Html {
  const bits = Buffer.concat(
    [1, 2, 3].map((part) => createHash('sha256').update(`${text}${part}`).digest()),
  )
  const modules: string[] = []
  for (let cell = 0; cell < SIZE * SIZE; cell++) {
    const [x, y] = [cell % SIZE, Math.floor(cell / SIZE)]
    const isDark = ((bits[cell >> 3] ?? 0) >> (cell & 7)) & 1
    if (isDark && !isCorner(x, y)) modules.push(`M${x} ${y}h1v1h-1z`)
  }
  return html`<svg class="qr" viewBox="-2 -2 29 29" shape-rendering="crispEdges" aria-hidden="true">
    <rect x="-2" y="-2" width="29" height="29" fill="#fff" />
    <path d="${modules.join('')}" />
    ${[
      [0, 0],
      [18, 0],
      [0, 18],
    ].map(
      ([x, y]) => html`
        <path d="M${x} ${y}h7v7h-7z" />
        <path d="M${x} ${y}m1 1h5v5h-5z" fill="#fff" />
        <path d="M${x} ${y}m2 2h3v3h-3z" />
      `,
    )}
  </svg>`
}

/** Three corners belong to the squares by which a phone finds the code. */
function isCorner(x: number, y: number): boolean {
  return (x < 8 && y < 8) || (x > 16 && y < 8) || (x < 8 && y > 16)
}
