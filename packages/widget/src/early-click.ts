/**
 * Takes away what a served button has for clicks that come before the script, and tells whether there was one: then it is
 * what the person sees at this moment. They may have closed it, or the element may have left the page, which closes it, too.
 */
export function takeEarlyClick(root: ParentNode): unknown {
  const early = root.querySelector<HTMLElement>('[popover]')
  // Browsers without popovers know neither the property nor the selector.
  const isOpen = early?.popover && early.matches(':popover-open')
  early?.remove()
  return isOpen
}

/** Resolves when the scripts have run that the page was written with: they may want to hear of a login. */
export async function pageIsReady(): Promise<void> {
  if (document.readyState === 'complete') return
  await new Promise((resolve) => {
    for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, resolve)
  })
}
