/**
 * Takes away what a served button has for clicks that come before the script, and tells whether there was one: then it is
 * what the person sees at this moment. They may have closed it again.
 */
export function takeEarlyClick(root: ParentNode): boolean {
  root.querySelector('button')?.removeAttribute('popovertarget')
  const early = root.querySelector<HTMLElement>('[popover]')
  // Browsers without popovers know neither the property nor the selector.
  const isOpen = Boolean(early?.popover && early.matches(':popover-open'))
  early?.remove()
  return isOpen
}

/** Waits until the scripts have run that the page was written with: they may want to hear of a login. */
export async function pageIsReady(): Promise<void> {
  if (document.readyState === 'complete') return
  await new Promise((resolve) => {
    for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, resolve, { once: true })
  })
}
