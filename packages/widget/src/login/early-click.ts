/**
 * Takes away what a served button has for clicks that come before the script, and tells whether
 * there was one: then it is
 * what the person sees at the moment. They may have closed it, or the element may have left the
 * page, which closes it, too.
 *
 * @returns When the scripts have run that the page was written with: they may want to hear of a
 *   login.
 */
export async function takeEarlyClick(root: ParentNode): Promise<unknown> {
  const early = root.querySelector<HTMLElement>('[popover]')
  if (!early) return
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      for (const type of ['DOMContentLoaded', 'load'])
        addEventListener(type, resolve, { once: true })
    })
  }
  // Browsers without popovers know neither the property nor the selector.
  const isOpen = early.popover && early.matches(':popover-open')
  early.remove()
  return isOpen
}
