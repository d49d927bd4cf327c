/** What the developer has been told on this page. */
const reported = new Set<string>()

/** Tells the developer once on a page, whatever the number of buttons. */
export function reportHint(hint: string): void {
  if (reported.has(hint)) return
  reported.add(hint)
  console.warn(`<genauth-login> ${hint}`)
}
