// Marks the moment from which an element's button is there.

/** @param tag Name of the element, such as `genauth-login`. */
export async function markReady(tag) {
  await customElements.whenDefined(tag)
  await document.querySelector(tag)?.updateComplete
  performance.mark('ready')
}
